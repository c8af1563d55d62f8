def operations(n):
    count = 0
    for _ in range(n):
        for _ in range(n):
            count += n + n
    return count


for n in [64, 256, 1024]:
    print(n, operations(n), operations(n) == 2 * n**3)
#> 64 524288 True
#> 256 33554432 True
#> 1024 2147483648 True
