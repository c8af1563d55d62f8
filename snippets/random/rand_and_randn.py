import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
even = torch.rand(20_000)
middle = torch.randn(20_000)
x = torch.linspace(-4, 4, 81)

figure, axis = plt.subplots(figsize=(5.6, 3), layout="constrained")
bins = torch.linspace(-4, 4, 33).tolist()
axis.hist(even.numpy(), bins, density=True, color="C0", alpha=0.5, label="rand")
axis.hist(middle.numpy(), bins, density=True, color="C1", alpha=0.5, label="randn")
axis.plot(x, (-(x**2) / 2).exp() / (2 * torch.pi) ** 0.5, "C1")
axis.set(xlabel="x", yticks=[0, 0.4, 1], xlim=(-4, 4))
axis.spines[["top", "right"]].set_visible(False)
axis.legend(frameon=False)
