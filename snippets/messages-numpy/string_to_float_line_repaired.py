line = "1.5 1.8"
print([float(x) for x in line.split()])
#> [1.5, 1.8]
