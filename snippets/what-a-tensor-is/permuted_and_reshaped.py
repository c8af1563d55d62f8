import matplotlib.pyplot as plt
import torch

down = torch.linspace(0, 1, 24)[:, None].expand(24, 36)
across = torch.linspace(0, 1, 36).expand(24, 36)
disc = ((down - 0.5) ** 2 + (1.5 * across - 0.75) ** 2 < 0.15).float()
image = torch.stack([disc, 1 - across, down])   # (3, 24, 36)

pictures = {
    "permute": image.permute(1, 2, 0),
    "reshape": image.reshape(24, 36, 3),
}
figure, axes = plt.subplots(1, 2, figsize=(6.2, 2.3), layout="constrained")
for axis, (name, picture) in zip(axes, pictures.items()):
    axis.imshow(picture.numpy())
    axis.set_title(name)
    axis.set(xticks=[], yticks=[])
