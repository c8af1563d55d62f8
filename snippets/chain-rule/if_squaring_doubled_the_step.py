def result(x):
    y = 2 * x
    z = y + 3
    return 2 * z


print(round(result(2.01) - result(2), 6))
#> 0.04
