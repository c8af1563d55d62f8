import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
image = torch.zeros(1, 1, 12, 12)  # (batch, channel, height, width)
image[0, 0, 3:9, 3:9] = 1

layer = torch.nn.Conv2d(1, 3, kernel_size=3)
feature_map = layer(image)
print(feature_map.shape, feature_map.requires_grad)
#> torch.Size([1, 3, 10, 10]) True

figure, axes = plt.subplots(1, 4, figsize=(6.4, 1.9), layout="constrained")
for axis in axes:
    axis.set_axis_off()
axes[0].imshow(image[0, 0].numpy())
for channel in range(3):
    array = feature_map[0, channel].detach().cpu().numpy()
    axes[channel + 1].imshow(array, vmin=-1, vmax=1)
