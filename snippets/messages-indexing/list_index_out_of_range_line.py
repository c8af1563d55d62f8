lines = ["ant,6", "bee,6", ""]
# wanted: [6, 6]
print([int(line.split(",")[1]) for line in lines])
#> IndexError: list index out of range
