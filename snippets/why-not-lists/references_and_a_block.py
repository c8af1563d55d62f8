import matplotlib.pyplot as plt

numbers = [0.5, 1.5, 2.5, 3.5]
places = [(0, 1.3), (6, 0), (2.4, 0), (7, 1.3)]


def box(x, y, text, color, alpha):
    axis.add_patch(plt.Rectangle((x + 0.04, y), 0.92, 0.7, color=color, alpha=alpha))
    axis.text(x + 0.5, y + 0.34, text, ha="center", va="center")


figure, axis = plt.subplots(figsize=(5.4, 4), layout="constrained")

for i, (number, (x, y)) in enumerate(zip(numbers, places, strict=True)):
    box(i + 3, 3, "", "C0", 0.35)
    box(x, y, "", "C0", 0.15)
    box(x + 1, y, "", "C0", 0.15)
    box(x + 2, y, number, "C1", 0.6)
    arrow = {"arrowstyle": "-|>", "color": "C0", "shrinkA": 0, "shrinkB": 2}
    axis.annotate("", (x + 0.5, y + 0.7), (i + 3.5, 3.3), arrowprops=arrow)
    box(i + 3, 4.3, number, "C1", 0.6)

axis.text(2.7, 3.34, "list", ha="right", va="center")
axis.text(2.7, 4.64, "array", ha="right", va="center")
axis.set(xlim=(0, 10), ylim=(-0.2, 5.2))
axis.axis("off")
