import matplotlib.pyplot as plt
import torch

figure, axis = plt.subplots(figsize=(5, 3.2), layout="constrained")

for gain in [0.7, 1.0, 1.4]:
    torch.manual_seed(0)
    h = torch.randn(50, requires_grad=True)
    values = [h]
    for _ in range(20):
        weight = gain * torch.randn(50, 50) / 50**0.5
        h = weight @ h
        h.retain_grad()
        values.append(h)
    h.sum().backward()
    norms = [value.grad.norm() for value in values]
    axis.plot(norms, "o-", ms=4, label=f"$a = {gain}$")

axis.set(yscale="log", xlabel="step", xticks=[0, 5, 10, 15, 20])
axis.set_ylabel("gradient")
axis.legend(frameon=False)
