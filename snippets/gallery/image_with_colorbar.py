import matplotlib.pyplot as plt
import torch

x = torch.linspace(-2, 2, 9)
height = (x**2 - x[:, None] ** 2).numpy()

figure, axis = plt.subplots(figsize=(4, 3), layout="constrained")
image = axis.imshow(height, extent=(-2.25, 2.25, -2.25, 2.25), origin="lower")
axis.set(xlabel="x", ylabel="y", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
figure.colorbar(image, ticks=[-4, 0, 4])
