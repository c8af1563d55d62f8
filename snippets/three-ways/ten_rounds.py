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


f = "x"
for _ in range(10):
    f = ("+", ("*", f, f), "x")

print(operations(derivative(f)))
#> 20480
