import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
first, last = nn.Linear(1, 3), nn.Linear(3, 1)
bias = torch.tensor([2.0, 0.0, -2.0])
first.load_state_dict({"weight": torch.ones(3, 1), "bias": bias})
weight = torch.tensor([[1.0, -2.0, 2.0]])
last.load_state_dict({"weight": weight, "bias": torch.zeros(1)})
models = {
    "Linear, Linear": nn.Sequential(first, last),
    "Linear, ReLU, Linear": nn.Sequential(first, nn.ReLU(), last),
}
x = torch.linspace(-4, 4, 5)[:, None]  # (5, 1)

figure, axes = plt.subplots(1, 2, sharey=True, layout="constrained")
figure.set_size_inches(6.4, 3)

for axis, (title, model) in zip(axes, models.items(), strict=True):
    axis.plot(x, model(x).detach(), "C1", linewidth=2)
    axis.grid(alpha=0.3)
    axis.set(title=title, xticks=[-4, -2, 0, 2, 4])
