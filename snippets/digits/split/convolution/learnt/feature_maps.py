import matplotlib.pyplot as plt

place = (y_validation == 3).nonzero()[0].item()
with torch.no_grad():
    maps = model[:2](x_validation[place, None])[0]  # (8, 12, 12)
kernels = model[0].weight.detach()[:, 0]  # (8, 3, 3)

figure, axes = plt.subplots(2, 9, figsize=(7.2, 1.8), layout="constrained")
for axis in axes.flat:
    axis.axis("off")
axes[1, 0].imshow(x_validation[place, 0].numpy(), cmap="gray")
for channel in range(8):
    axes[0, channel + 1].imshow(kernels[channel].numpy(), vmin=-0.8, vmax=0.8)
    axes[1, channel + 1].imshow(maps[channel].numpy(), vmin=0, vmax=4)
