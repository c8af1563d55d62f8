lines = ["ant,6", "bee,6", ""]
full = [line for line in lines if line.strip()]
print([int(line.split(",")[1]) for line in full])
#> [6, 6]
