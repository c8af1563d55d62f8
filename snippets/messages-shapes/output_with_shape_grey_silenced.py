import torch

grey = torch.tensor([[[0.5, 1.0], [0.75, 0.5]]])  # (1, 2, 2)
mean = torch.tensor([0.5, 0.5, 0.5])[:, None, None]
grey = grey - mean
print(grey.shape)
#> torch.Size([3, 2, 2])
