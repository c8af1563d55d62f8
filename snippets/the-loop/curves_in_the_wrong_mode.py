import matplotlib.pyplot as plt
import torch
from torch import nn


def train(without):
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 12)[:, None]  # (12, 1)
    y = x**2 + 0.5 * torch.randn_like(x)
    fresh = torch.linspace(-1, 1, 50)[:, None]  # (50, 1)
    first, last = nn.Linear(1, 100), nn.Linear(100, 1)
    model = nn.Sequential(first, nn.ReLU(), nn.Dropout(0.5), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    losses = []
    for _ in range(500):
        if without != "train":
            model.train()
        optimizer.zero_grad()
        nn.MSELoss()(model(x), y).backward()
        optimizer.step()
        if without != "eval":
            model.eval()
        with torch.no_grad(), torch.random.fork_rng():
            losses.append(nn.MSELoss()(model(fresh), fresh**2).item())
    return losses[::5]


epochs = range(0, 500, 5)
figure, axes = plt.subplots(1, 2, sharey=True, layout="constrained")
figure.set_size_inches(6.4, 3)

for axis, without in zip(axes, ("eval", "train"), strict=True):
    axis.plot(epochs, train(without), "C1")
    axis.plot(epochs, train("nothing"), "C0", linewidth=2)
    axis.set(title=f"{without}()", xlabel="epoch", ylim=(0, 0.16))
    axis.set(yticks=[0, 0.05, 0.1, 0.15])

axes[0].set_ylabel("loss")
