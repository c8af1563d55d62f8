import matplotlib.pyplot as plt

at = {"x": (0, 0), "a": (2, 0), "b": (4, 1), "y": (6, 0)}
slopes = {("x", "a"): 2, ("a", "b"): 3, ("b", "y"): 1, ("a", "y"): 1}
order = ["y", "b", "a", "x"]
gradients = {"y": 1, "b": 0, "a": 0, "x": 0}

figure, axis = plt.subplots(figsize=(4.6, 2.4), layout="constrained")

for place, name in enumerate(order, 1):
    for (parent, child), slope in slopes.items():
        if child == name:
            gradients[parent] += slope * gradients[child]
    x, y = at[name]
    axis.plot(x, y, "C0o", ms=28, alpha=0.2)
    axis.text(x, y - 0.02, name, ha="center", va="center")
    axis.text(x, y + 0.42, place, color="C0", ha="center", va="center")
    axis.text(x, y - 0.46, gradients[name], color="C1", ha="center", va="center")

for (parent, child), slope in slopes.items():
    (x0, y0), (x1, y1) = at[parent], at[child]
    arrow = {"arrowstyle": "<-", "color": "C1", "shrinkA": 16, "shrinkB": 16}
    axis.annotate("", at[child], at[parent], arrowprops=arrow)
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    side = -0.3 if y == 0 and child == "y" else 0.14
    axis.text(x, y + side, rf"$\times\ {slope}$", color="C1", ha="center")

axis.set(xlim=(-0.5, 6.5), ylim=(-0.7, 1.6))
axis.axis("off")
