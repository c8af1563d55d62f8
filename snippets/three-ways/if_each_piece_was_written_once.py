def derivative(formula):
    if formula == "x":
        return 1
    sign, left, right = formula
    if sign == "+":
        return ("+", derivative(left), derivative(right))
    first = ("*", derivative(left), right)
    second = ("*", left, derivative(right))
    return ("+", first, second)


def operations(formula, seen):
    if not isinstance(formula, tuple) or formula in seen:
        return 0
    seen.add(formula)
    _, left, right = formula
    return 1 + operations(left, seen) + operations(right, seen)


f = "x"
for _ in range(10):
    f = ("+", ("*", f, f), "x")

print(operations(derivative(f), set()))
#> 58
