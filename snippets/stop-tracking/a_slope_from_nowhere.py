import matplotlib.pyplot as plt
import torch


def slope(overwrite):
    x = torch.tensor(3.0, requires_grad=True)
    y = x**2
    if overwrite:
        x.data.fill_(10.0)
    y.backward()
    return x.grad.item()


x = torch.linspace(0, 5, 101)
near = torch.tensor([2.0, 4.4])
figure, axis = plt.subplots(figsize=(5.4, 3.4), layout="constrained")
axis.plot(x, x**2, "C5", alpha=0.7)
for color, overwrite in [("C0", False), ("C1", True)]:
    k = slope(overwrite)
    axis.plot(near, 9 + k * (near - 3), color)
    end = min(4.4, 3 + 13 / k)
    axis.text(end + 0.1, 9 + k * (end - 3), f"{k:g}", color=color)
axis.plot(3, 9, "C0o", ms=8)
axis.set(xlim=(0, 5), ylim=(0, 25), xticks=[0, 3], yticks=[0, 9])
axis.set_xlabel("x")
axis.set_ylabel("y", rotation=0)
axis.spines[["top", "right"]].set_visible(False)
