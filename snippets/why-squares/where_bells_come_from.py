import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.6), layout="constrained")
x = torch.linspace(-4, 4, 81)
bell = (-x.square() / 2).exp() / (2 * torch.pi) ** 0.5

for axis, count in zip(axes, (1, 2, 12), strict=True):
    errors = torch.rand(100000, count) - 0.5
    total = errors.sum(dim=1) / (count / 12) ** 0.5
    axis.hist(total.tolist(), bins=24, range=(-4, 4), density=True, color="C0", alpha=0.4)
    axis.plot(x, bell, "C1", lw=2)
    axis.set(title=f"{count}", xlim=(-4, 4), ylim=(0, 0.45), xticks=[-3, 0, 3], yticks=[])
