import matplotlib.pyplot as plt
import torch
from torch import nn


def train(without):
    torch.manual_seed(0)
    x = torch.linspace(-1, 1, 21)[:, None]  # (21, 1)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for _ in range(60):
        loss = nn.MSELoss()(model(x), 3 * x)
        if without != "zero_grad":
            optimizer.zero_grad()
        if without != "backward":
            loss.backward()
        if without != "step":
            optimizer.step()
        losses.append(loss.item())
    return losses


lines = ("zero_grad", "backward", "step")
figure, axes = plt.subplots(1, 3, sharey=True, layout="constrained")
figure.set_size_inches(6.4, 2.8)

for axis, without in zip(axes, lines, strict=True):
    axis.plot(train("nothing"), "C0", alpha=0.6)
    axis.plot(train(without), "C1", linewidth=2)
    axis.set(title=f"{without}()", xlabel="step", xticks=[0, 30, 60])
    axis.set(yticks=[0, 1, 2, 3, 4])

axes[0].set_ylabel("loss")
