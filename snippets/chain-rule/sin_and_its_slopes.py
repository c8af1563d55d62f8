import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 2 * torch.pi, 41, requires_grad=True)
y = x.sin()
y.sum().backward()

figure, axis = plt.subplots(figsize=(5, 2.8), layout="constrained")
axis.plot(x.detach(), y.detach())
axis.plot(x.detach(), x.grad, "C1")
axis.text(2.1, 0.95, r"$\sin x$", color="C0")
axis.text(5.5, 0.95, "x.grad", color="C1", ha="right")
axis.set(xticks=[0, torch.pi, 2 * torch.pi], xticklabels=["0", "π", "2π"], yticks=[-1, 0, 1])
axis.spines[["top", "right"]].set_visible(False)
