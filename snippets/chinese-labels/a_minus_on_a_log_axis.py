import matplotlib.pyplot as plt


def draw(family):
    plt.rcParams["font.family"] = family
    figure, axis = plt.subplots()
    axis.set(yscale="log", yticks=[0.1, 1])
    figure.canvas.draw()
    print(family[0], axis.get_yticklabels()[0].get_text())
    plt.close()


draw(["DejaVu Sans", "cmss10"])
#> DejaVu Sans $\mathdefault{10^{-1}}$
draw(["cmss10", "DejaVu Sans"])
#> Font 'default' does not have a glyph for '\u2212' [U+2212], substituting with a dummy symbol.
#> Font 'default' does not have a glyph for '\u2212' [U+2212], substituting with a dummy symbol.
#> cmss10 $\mathdefault{10^{-1}}$
plt.rcParams["axes.unicode_minus"] = False
draw(["cmss10", "DejaVu Sans"])
#> Font 'default' does not have a glyph for '\u2212' [U+2212], substituting with a dummy symbol.
#> Font 'default' does not have a glyph for '\u2212' [U+2212], substituting with a dummy symbol.
#> cmss10 $\mathdefault{10^{-1}}$
plt.rcdefaults()
