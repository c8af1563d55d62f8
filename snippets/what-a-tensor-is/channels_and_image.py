import matplotlib.pyplot as plt
import torch

red = torch.tensor([[1, 0, 0], [1, 1, 0]])
green = torch.tensor([[0, 1, 0], [1, 1, 0]])
blue = torch.tensor([[0, 0, 1], [0, 1, 0]])
image = torch.stack([red, green, blue])

figure, axes = plt.subplots(1, 4, figsize=(6.4, 1.5), layout="constrained")
for axis, name, channel in zip(axes, "RGB", image):
    axis.imshow(channel.numpy(), cmap="gray", vmin=0, vmax=1)
    axis.set_title(name)
    for i, j in torch.cartesian_prod(torch.arange(2), torch.arange(3)).tolist():
        value = channel[i, j].item()
        axis.text(j, i, value, ha="center", va="center", color="black" if value else "white")
axes[3].imshow((255 * image.permute(1, 2, 0)).numpy())
axes[3].set_title("R + G + B")
for axis in axes:
    axis.set(xticks=[], yticks=[])
    axis.spines[:].set_visible(True)
