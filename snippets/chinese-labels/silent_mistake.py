import matplotlib.pyplot as plt

plt.rcParams["font.sans-serif"] = ["cmss10", "DejaVu Sans"]

figure = plt.figure()
figure.text(0, 0, "−1")
figure.canvas.draw()
#> UserWarning: Glyph 8722 (\N{MINUS SIGN}) missing from font(s) cmss10.
plt.close()
