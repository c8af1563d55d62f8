import matplotlib.pyplot as plt
import torch


def sizes(factor):
    torch.manual_seed(0)
    x = torch.randn(500, 256)
    found = [x.square().mean().sqrt().item()]
    for _ in range(20):
        weight = torch.randn(256, 256) * (factor / 256) ** 0.5
        x = (x @ weight.T).relu()
        found.append(x.square().mean().sqrt().item())
    return found


figure, axis = plt.subplots(figsize=(5.6, 3.2), layout="constrained")
factors = {"4 / n": 4, "He: 2 / n": 2, "Xavier: 1 / n": 1}
factors["default: 1 / (3n)"] = 1 / 3
for name, factor in factors.items():
    axis.plot(sizes(factor), label=name)
axis.set(yscale="log", xlabel="layer", ylabel="size of the numbers")
axis.set(xlim=(0, 20), ylim=(1e-8, 1e4), xticks=[0, 5, 10, 15, 20])
axis.grid(alpha=0.3)
axis.legend()
