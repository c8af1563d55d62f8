def iterated(x):
    f = x
    for _ in range(3):
        f = f * f + x
    return f


print(iterated(1.0))
#> 26.0

for h in [0.1, 1e-4, 1e-8, 1e-12, 1e-16]:
    slope = (iterated(1.0 + h) - iterated(1.0)) / h
    print(h, "->", round(slope, 5))
#> 0.1 -> 165.23383
#> 0.0001 -> 131.0299
#> 1e-08 -> 131.0
#> 1e-12 -> 131.00987
#> 1e-16 -> 0.0
