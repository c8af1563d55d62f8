print(3 / 2)
#> 1.5
