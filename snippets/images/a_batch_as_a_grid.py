import matplotlib.pyplot as plt
import torch

side = torch.arange(12) - 5.5
distance = (side**2 + side[:, None] ** 2).sqrt()  # (12, 12)
radius = torch.linspace(1, 6, 8).view(8, 1, 1)
batch = (distance < radius).float()  # (8, 12, 12)

figure, axes = plt.subplots(2, 4, figsize=(6, 3.2), layout="constrained")
for axis, image in zip(axes.flat, batch):
    axis.imshow(image.numpy(), vmin=0, vmax=1)
    axis.set_axis_off()
