import matplotlib.pyplot as plt
import torch

x = torch.arange(-7, 8)

figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
axes.axhline(0, color="C0", alpha=0.4)
axes.plot(x, x % 3, "C0o", markersize=12, alpha=0.4, label="x % 3")
axes.plot(x, torch.fmod(x, 3), "C1o", label="fmod(x, 3)")
axes.set_xticks([-6, -3, 0, 3, 6])
axes.set_yticks([-2, -1, 0, 1, 2])
axes.set_xlabel("x")
axes.legend(loc="lower right")
