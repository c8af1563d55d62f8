import matplotlib.pyplot as plt
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
z = y * 3

values = {"x": x, "y": y, "z": z}
for value in values.values():
    value.retain_grad()

z.sum().backward()

figure, axis = plt.subplots(figsize=(5, 2), layout="constrained")
box = {"boxstyle": "round,pad=0.5", "fc": "none", "ec": "C0"}
for i, (name, value) in enumerate(values.items()):
    there = f"{name} = ({value[0]:g}, {value[1]:g})"
    back = f"({value.grad[0]:g}, {value.grad[1]:g})"
    axis.text(2 * i, 1, there, ha="center", va="center", bbox=box)
    axis.text(2 * i, 0, back, color="C1", ha="center", va="center")
    axis.plot(2 * i, -0.55, "C1o", ms=17, alpha=0.25)
    axis.text(2 * i, -0.57, 3 - i, color="C1", ha="center", va="center")

for i in range(3):
    there = {"arrowstyle": "->", "color": "C0"}
    back = {"arrowstyle": "->", "color": "C1"}
    axis.annotate("", (2 * i + 1.2, 1), (2 * i + 0.8, 1), arrowprops=there)
    axis.annotate("", (2 * i + 0.8, 0), (2 * i + 1.2, 0), arrowprops=back)
    axis.text(2 * i + 1, 1.2, ["$x^2$", r"$\cdot\ 3$", r"$\Sigma$"][i], color="C0", ha="center")

axis.text(5.6, 1, "15", ha="center", va="center")
axis.text(5.6, 0, "1", color="C1", ha="center", va="center")
axis.set(xlim=(-0.85, 5.9), ylim=(-0.9, 1.7))
axis.axis("off")
