import matplotlib.pyplot as plt
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
z = y + 3
loss = 2 * z
tensors = [x, y, z, loss]
slopes = torch.autograd.grad(loss, tensors)

figure, axis = plt.subplots(figsize=(4.8, 2.2), layout="constrained")
names = ["x", "y", "z", "loss"]
there = ["$x^2$", "+ 3", "· 2"]
back = ["· 4", "· 1", "· 2"]
for i, (name, tensor, slope) in enumerate(zip(names, tensors, slopes, strict=True)):
    axis.text(i, 1.42, name, ha="center")
    axis.text(i, 1, f"{tensor.item():g}", color="C0", ha="center", va="center", size=15)
    axis.text(i, 0, f"{slope.item():g}", color="C1", ha="center", va="center", size=15)
for i in range(3):
    axis.annotate("", (i + 0.8, 1), (i + 0.2, 1), arrowprops={"arrowstyle": "->", "color": "C0"})
    axis.annotate("", (i + 0.2, 0), (i + 0.8, 0), arrowprops={"arrowstyle": "->", "color": "C1"})
    axis.text(i + 0.5, 1.12, there[i], color="C0", ha="center")
    axis.text(i + 0.5, 0.12, back[i], color="C1", ha="center")
axis.set(xlim=(-0.3, 3.3), ylim=(-0.3, 1.75))
axis.axis("off")
