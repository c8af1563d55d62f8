import matplotlib.pyplot as plt

figure = plt.figure()
figure.text(0, 0, "$损_1$")
figure.canvas.draw()
#> Font 'rm' does not have a glyph for '\u635f' [U+635f], substituting with a dummy symbol.
plt.close()
