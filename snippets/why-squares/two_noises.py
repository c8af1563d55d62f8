import matplotlib.pyplot as plt
import torch

x = torch.linspace(-5, 5, 101)
bell = (-x.square() / 2).exp() / (2 * torch.pi) ** 0.5
peak = (-x.abs()).exp() / 2

figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.9), layout="constrained")
left.plot(x, bell, "C0", lw=2)
left.plot(x, peak, "C1", lw=2)
left.set(title="density", xlim=(-5, 5), ylim=(0, 0.55), xticks=[-4, -2, 0, 2, 4])
left.set_yticks([0, 0.2, 0.4])
right.plot(x, x.square() / 2, "C0", lw=2)
right.plot(x, x.abs(), "C1", lw=2)
right.set(title="loss", xlim=(-5, 5), ylim=(0, 8), xticks=[-4, -2, 0, 2, 4])
right.set_yticks([0, 2, 4, 6, 8])
