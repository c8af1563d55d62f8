files = ["ant.png", "bee.png"]
pictures = [file for file in files if file.endswith(".jpg")]
# wanted: ant.png
print(pictures[0])
#> IndexError: list index out of range
