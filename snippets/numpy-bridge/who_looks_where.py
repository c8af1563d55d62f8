import matplotlib.pyplot as plt

strips = {0: [100, 2, 3], 5: [1, 2, 3]}
names = {"array": (0.6, 0), "from_numpy": (2.6, 0), "torch.tensor": (6.5, 1)}

figure, axis = plt.subplots(figsize=(4.4, 1.5), layout="constrained")
for colour, (left, numbers) in enumerate(strips.items()):
    for i, number in enumerate(numbers):
        corner = (left + i, 0)
        axis.add_patch(plt.Rectangle(corner, 1, 1, fc=f"C{colour}", alpha=0.3))
        axis.add_patch(plt.Rectangle(corner, 1, 1, fill=False, ec=f"C{colour}"))
        axis.text(left + i + 0.5, 0.5, number, ha="center", va="center")

for name, (x, colour) in names.items():
    arrow = {"arrowstyle": "->", "color": f"C{colour}"}
    axis.annotate("", (x, 1.03), (x, 1.75), arrowprops=arrow)
    axis.text(x, 1.8, name, ha="center", family="monospace")

axis.set(xlim=(-0.1, 8.1), ylim=(-0.1, 2.2), aspect="equal")
axis.set_axis_off()
