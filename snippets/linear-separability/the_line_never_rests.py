import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
angle = torch.linspace(0, 2 * torch.pi, 21)[:20]
circle = torch.stack([angle.cos(), angle.sin()], dim=1)  # (20, 2)
order = torch.randperm(40)
points = torch.cat([circle, 2 * circle])[order]
labels = torch.cat([torch.ones(20), -torch.ones(20)])[order]

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.2), layout="constrained")
weights, bias, history = torch.zeros(2), torch.tensor(0.0), []
x = torch.tensor([-4.0, 4.0])
for _ in range(40):
    mistakes = 0
    for point, label in zip(points, labels, strict=True):
        if label * (weights @ point + bias) <= 0:
            weights, bias = weights + label * point, bias + label
            mistakes += 1
    history.append(mistakes)
    if len(history) > 30:
        y = -(weights[0] * x + bias) / weights[1]
        left.plot(x, y, "C5", lw=1.5, alpha=0.5)

left.plot(*points[labels < 0].T, "C0x", markersize=8, markeredgewidth=2)
left.plot(*points[labels > 0].T, "C1o", markersize=7)
left.set(xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), xticks=[], yticks=[], aspect="equal")
right.plot(range(1, 41), history, "C5")
right.set(ylim=(0, 40), xlabel="pass", ylabel="mistakes")
