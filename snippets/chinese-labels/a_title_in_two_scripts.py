import matplotlib.pyplot as plt

plt.rcdefaults()
figure, axis = plt.subplots()
axis.set_title("损失 loss")
figure.canvas.draw()
#> UserWarning: Glyph 25439 (\N{CJK UNIFIED IDEOGRAPH-635F}) missing from font(s) DejaVu Sans.
#> UserWarning: Glyph 22833 (\N{CJK UNIFIED IDEOGRAPH-5931}) missing from font(s) DejaVu Sans.
plt.close()
