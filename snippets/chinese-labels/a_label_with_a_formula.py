import matplotlib.pyplot as plt

plt.rcParams["font.family"] = ["cmss10", "DejaVu Sans"]


def draw(text, **style):
    figure = plt.figure()
    figure.text(0, 0, text, **style)
    figure.canvas.draw()
    plt.close()


draw("−1 w₁")
draw("−1 $w_1$", fontfamily="DejaVu Sans")
draw("−1 $w_1$")
#> Font 'default' does not have a glyph for '\u2212' [U+2212], substituting with a dummy symbol.
plt.rcdefaults()
