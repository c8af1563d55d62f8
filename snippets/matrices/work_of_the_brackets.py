def multiplications(m, p, n):
    return m * p * n


n = 1000
first_ab = multiplications(n, n, n) + multiplications(n, n, 1)
first_bv = multiplications(n, n, 1) + multiplications(n, n, 1)

print(f"{first_ab:,} {first_bv:,}")
#> 1,001,000,000 2,000,000
