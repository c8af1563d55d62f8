import matplotlib.pyplot as plt

plt.rcParams["font.family"] = ["cmss10"]

for unicode_minus in [True, False]:
    plt.rcParams["axes.unicode_minus"] = unicode_minus
    figure, axis = plt.subplots()
    axis.set_yticks([-1])
    figure.canvas.draw()
    label = axis.get_yticklabels()[0].get_text()
    print(label, ascii(label))
    plt.close()
#> UserWarning: Glyph 8722 (\N{MINUS SIGN}) missing from font(s) cmss10.
#> −1 '\u22121'
#> -1 '-1'
