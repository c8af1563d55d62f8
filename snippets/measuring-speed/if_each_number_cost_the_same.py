def operations(n):
    count = 0
    for _ in range(n):
        for _ in range(n):
            count += 2
    return count


print(operations(1024) // operations(256))
#> 16
