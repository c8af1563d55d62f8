line = "1.5 1.8"
# wanted: [1.5, 1.8]
print([float(line)])
#> ValueError: could not convert string to float: '1.5 1.8'
