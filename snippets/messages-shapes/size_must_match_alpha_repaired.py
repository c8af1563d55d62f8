import torch

pixel = torch.tensor([0.5, 0.75, 1.0, 1.0])
image = pixel[:, None, None].expand(4, 2, 2)
mean = torch.tensor([0.5, 0.5, 0.5])[:, None, None]
print((image[:3] - mean)[:, 0, 0].tolist())
#> [0.0, 0.25, 0.5]
