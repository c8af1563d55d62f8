for n in [10, 100, 1000, 10000]:
    moved = 3 * 4 * n**2
    additions = n**2
    product = 2 * n**3
    print(n, f"{additions / moved:.2f} {product / moved:.1f}")
#> 10 0.08 1.7
#> 100 0.08 16.7
#> 1000 0.08 166.7
#> 10000 0.08 1666.7
