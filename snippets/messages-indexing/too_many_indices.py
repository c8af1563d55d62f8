import torch

image = torch.tensor([[1, 2], [3, 4]])
# wanted: 3
print(image[0, 1, 0].item())
#> IndexError: too many indices for tensor of dimension 2
