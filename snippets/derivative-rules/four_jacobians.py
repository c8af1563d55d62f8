import matplotlib.pyplot as plt
import torch
from torch.func import jacrev

A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = torch.tensor([1.0, 2.0, 3.0])
functions = {
    "$Ax$": lambda x: A @ x,
    "$x^2$": lambda x: x**2,
    r"$x - \bar{x}$": lambda x: x - x.mean(),
    r"$x_1 + x_2 + x_3$": lambda x: x.sum()[None],
}

figure, axes = plt.subplots(2, 2, figsize=(4.2, 4.2), layout="constrained")
for axis, (title, function) in zip(axes.flat, functions.items(), strict=True):
    jacobian = jacrev(function)(x)
    axis.imshow(jacobian.numpy(), cmap="coolwarm", vmin=-9, vmax=9)
    for i, row in enumerate(jacobian.tolist()):
        for j, slope in enumerate(row):
            text = f"{slope:.2g}".replace("-", "−")
            axis.text(j, i, text, color="black", ha="center", va="center")
    axis.set_title(title)
    axis.set(xlim=(-0.5, 2.5), ylim=(2.5, -0.5))
    axis.axis("off")
