def derivative(formula):
    if formula == "x":
        return 1
    sign, left, right = formula
    if sign == "+":
        return ("+", derivative(left), derivative(right))
    first = ("*", derivative(left), right)
    second = ("*", left, derivative(right))
    return ("+", first, second)


def operations(formula):
    if not isinstance(formula, tuple):
        return 0
    _, left, right = formula
    return 1 + operations(left) + operations(right)


print(derivative(("+", ("*", "x", "x"), "x")))
#> ('+', ('+', ('*', 1, 'x'), ('*', 'x', 1)), 1)

f = "x"
for rounds in range(1, 11):
    f = ("+", ("*", f, f), "x")
    if rounds in [1, 2, 3, 10]:
        print(rounds, operations(f), "->", operations(derivative(f)))
#> 1 2 -> 4
#> 2 6 -> 16
#> 3 14 -> 48
#> 10 2046 -> 20480
