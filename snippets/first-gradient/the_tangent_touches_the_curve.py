import matplotlib.pyplot as plt
import numpy as np
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
y.backward()

left, bottom, slope = x.item(), y.item(), x.grad.item()
right, top = left + 1, bottom + slope
curve = np.linspace(0, 4.6, 100)
tangent = np.array([1.6, 4.8])

figure, axis = plt.subplots(figsize=(5, 3.4), layout="constrained")
axis.plot(curve, curve**2)
axis.plot(tangent, bottom + slope * (tangent - left))
axis.plot([left, right, right], [bottom, bottom, top], "C2")
axis.plot(left, bottom, "C0o", markersize=9, zorder=3)
axis.text(3.5, 8.6, "1", color="C2", ha="center", va="top")
axis.text(4.1, 12, f"x.grad = {slope:g}", color="C2", va="center")
axis.text(1.7, 4.6, "$y = x^2$", color="C0", ha="right")
axis.set(xlim=(0, 5.2), xticks=[0, left, right])
axis.set(ylim=(0, 21), yticks=[0, bottom, top])
axis.set_xlabel("x")
axis.set_ylabel("y", rotation=0)
axis.spines[["top", "right"]].set_visible(False)
