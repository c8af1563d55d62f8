import matplotlib.pyplot as plt
import torch


def tent(x):
    return 2 * x.relu() - 4 * (x - 0.5).relu()


x = torch.arange(9) / 8
y = x
figure, axes = plt.subplots(1, 3, figsize=(6, 2.2), sharey=True, layout="constrained")

for times, axis in enumerate(axes, start=1):
    y = tent(y)
    axis.plot(x, y, "C1", linewidth=2)
    axis.set(title=f"{times}×", xticks=[0, 1], yticks=[0, 1])
