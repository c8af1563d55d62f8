sizes = [784, 100, 10]
print(sizes[2])
#> 10
print(sizes[-1])
#> 10
