files = ["ant.png", "bee.png"]
pictures = [file for file in files if file.endswith(".png")]
print(pictures[0])
#> ant.png
