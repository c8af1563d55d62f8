import matplotlib.pyplot as plt

print(plt.rcParams["font.enable_last_resort"])
#> True

plt.rcParams["font.enable_last_resort"] = False
figure = plt.figure()
figure.text(0, 0, "损")
figure.canvas.draw()
#> UserWarning: Glyph 25439 (\N{CJK UNIFIED IDEOGRAPH-635F}) missing from font(s) DejaVu Sans.
plt.close()
