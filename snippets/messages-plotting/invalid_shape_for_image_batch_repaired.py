import matplotlib.pyplot as plt
import torch

black, white = torch.zeros(3, 8, 8), torch.ones(3, 8, 8)
photos = torch.stack([black, white])
figure, axes = plt.subplots(1, len(photos))
images = []
for ax, photo in zip(axes, photos):
    images.append(ax.imshow(photo.permute(1, 2, 0).numpy()))
print(*[image.get_array()[0, 0].tolist() for image in images])
#> [0.0, 0.0, 0.0] [1.0, 1.0, 1.0]
plt.close()
