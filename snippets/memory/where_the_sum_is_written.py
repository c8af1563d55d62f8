import matplotlib.pyplot as plt

rows = {
    "y = y + x": {3: ("x", "12", "C0"), 2: ("", "34", "C0"), 1: ("y", "46", "C1")},
    "y[:] = y + x": {3: ("x", "12", "C0"), 2: ("y", "46", "C0"), 1: ("", "46", "C1")},
    "y += x": {3: ("x", "12", "C0"), 2: ("y", "46", "C0")},
}

figure, panels = plt.subplots(1, 3, figsize=(4.8, 2.2), layout="constrained")
for axes, (title, cells) in zip(panels, rows.items()):
    axes.set_title(title)
    for row, (name, numbers, color) in cells.items():
        for column, number in enumerate(numbers):
            place, alpha = (column, row), 0.45 if name else 0.12
            axes.add_patch(plt.Rectangle(place, 1, 0.7, color=color, alpha=alpha, linewidth=0))
            axes.text(column + 0.5, row + 0.35, number, ha="center", va="center")
        if name:
            arrow = {"arrowstyle": "->", "color": "C0"}
            start, end = (-1.2, row + 0.35), (-0.05, row + 0.35)
            axes.annotate("", end, start, arrowprops=arrow)
            axes.text(-1.3, row + 0.35, name, ha="right", va="center")
    if title == "y[:] = y + x":
        arrow = {"arrowstyle": "->", "color": "C1", "connectionstyle": "arc3,rad=0.6"}
        axes.annotate("", (2.05, 2.35), (2.05, 1.35), arrowprops=arrow)
    axes.set(xlim=(-1.9, 2.9), ylim=(0.8, 3.9))
    axes.axis("off")
