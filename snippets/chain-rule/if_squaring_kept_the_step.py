def result(x):
    y = x + 2
    z = y + 3
    return 2 * z


print(round(result(2.01) - result(2), 6))
#> 0.02
