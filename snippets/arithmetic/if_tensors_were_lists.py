a = [1, 2, 3]
b = [10, 20, 30]

print(a * b)
#> TypeError: can't multiply sequence by non-int of type 'list'
