import matplotlib.pyplot as plt
import torch

image = torch.zeros(3, 4, 6)  # (channel, height, width)
image[0, :2] = 1
image[1, :, :3] = 1
image[2, 3] = 1

pixels = image.permute(1, 2, 0)  # (height, width, channel)
print(pixels.shape, pixels[0, 0])
#> torch.Size([4, 6, 3]) tensor([1., 1., 0.])

figure, axis = plt.subplots(figsize=(4, 2.8), layout="constrained")
drawn = axis.imshow(pixels.numpy())
