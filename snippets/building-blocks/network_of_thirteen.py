from itertools import product

import matplotlib.pyplot as plt

sizes = [2, 3, 1]
heights = [[(size - 1) / 2 - i for i in range(size)] for size in sizes]

figure, axis = plt.subplots(figsize=(5.4, 3), layout="constrained")

for column in (0, 1):
    ends = [column, column + 1]
    for pair in product(heights[column], heights[column + 1]):
        axis.plot(ends, pair, f"C{column}", linewidth=2)

for column, size in enumerate(sizes):
    axis.plot([column] * size, heights[column], "C2o", markersize=24)
    axis.text(column, -1.55, f"({size},)", ha="center", va="center")

axis.text(0.5, 1.35, "2 × 3 + 3", color="C0", ha="center", va="center")
axis.text(1.5, 1.35, "3 × 1 + 1", color="C1", ha="center", va="center")
axis.text(1, 1.6, "ReLU", color="C2", ha="center", va="center")
axis.set(xlim=(-0.3, 2.3), ylim=(-1.8, 1.8))
axis.set_axis_off()
