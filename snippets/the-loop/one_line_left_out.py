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
    return losses, model.weight.grad


for without in ("nothing", "zero_grad", "backward", "step"):
    losses, slope = train(without)
    print(f"{without:9}", *[f"{loss:5.2f}" for loss in losses[::10]], slope)
#> nothing    3.60  0.73  0.16  0.03  0.01  0.00 tensor([[-0.0247]])
#> zero_grad  3.60  3.10  2.22  0.63  0.21  0.71 tensor([[4.5745]])
#> backward   3.60  3.60  3.60  3.60  3.60  3.60 None
#> step       3.60  3.60  3.60  3.60  3.60  3.60 tensor([[-2.2055]])
