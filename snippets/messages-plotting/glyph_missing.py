import matplotlib.pyplot as plt

plt.plot([3, 2, 1])
plt.title("损失")
# wanted: boxes: []
plt.gcf().canvas.draw()
#> UserWarning: Glyph 25439 (\N{CJK UNIFIED IDEOGRAPH-635F}) missing from font(s) DejaVu Sans.
#> UserWarning: Glyph 22833 (\N{CJK UNIFIED IDEOGRAPH-5931}) missing from font(s) DejaVu Sans.
plt.close()
