import matplotlib.pyplot as plt


def draw():
    figure = plt.figure()
    figure.text(0, 0, "−1")
    figure.canvas.draw()
    plt.close()


draw()

plt.rcParams["font.family"] = ["cmss10"]
draw()
#> UserWarning: Glyph 8722 (\N{MINUS SIGN}) missing from font(s) cmss10.

plt.rcParams["font.family"] = ["cmss10", "DejaVu Sans"]
draw()
