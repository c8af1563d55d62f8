import matplotlib.pyplot as plt
import torch

full = torch.linspace(0, 1, 24).view(4, 6)
photos = [full, full / 2, full / 4]

figure, axes = plt.subplots(2, 3, figsize=(6, 3.2), layout="constrained")
for (top, bottom), photo in zip(axes.T, photos):
    top.imshow(photo.numpy(), cmap="gray")
    bottom.imshow(photo.numpy(), cmap="gray", vmin=0, vmax=1)
    print(top.images[0].get_clim(), bottom.images[0].get_clim())
#> (0.0, 1.0) (0.0, 1.0)
#> (0.0, 0.5) (0.0, 1.0)
#> (0.0, 0.25) (0.0, 1.0)

for axis in axes.flat:
    axis.set(xticks=[], yticks=[])
    axis.spines[:].set_visible(True)
