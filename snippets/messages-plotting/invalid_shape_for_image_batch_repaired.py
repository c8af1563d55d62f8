import matplotlib.pyplot as plt
import torch

photos = torch.tensor([0.0, 1.0]).view(2, 1, 1, 1).expand(2, 3, 8, 8)
figure, axes = plt.subplots(1, len(photos))
images = [ax.imshow(photo.permute(1, 2, 0).numpy()) for ax, photo in zip(axes, photos)]
print(*[image.get_array()[0, 0].tolist() for image in images])
#> [0.0, 0.0, 0.0] [1.0, 1.0, 1.0]
plt.close()
