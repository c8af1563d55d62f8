import matplotlib.pyplot as plt
import torch
from torch import optim
from torch.optim.lr_scheduler import LambdaLR

torch.manual_seed(0)
numbers = 5 + 2 * torch.randn(200)
factors = {"0.3": lambda step: 0.3, "1 / t": lambda step: 1 / (step + 1)}

figure, axis = plt.subplots(figsize=(6, 3), layout="constrained")
axis.axhline(5, linestyle="--", color="C3")
for name, factor in factors.items():
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = optim.SGD([w], lr=1.0)
    scheduler = LambdaLR(optimizer, factor)
    path = [w.item()]
    for number in numbers:
        optimizer.zero_grad()
        ((w - number) ** 2 / 2).backward()
        optimizer.step()
        scheduler.step()
        path.append(w.item())
    axis.plot(path, label=name)

axis.set(xlabel="step", ylabel="w", ylim=(0, 8))
axis.legend(frameon=False, loc="lower right")
