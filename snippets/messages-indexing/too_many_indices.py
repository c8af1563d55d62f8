import torch

images = [torch.zeros(28, 28), torch.ones(28, 28)]
first = images[0]
print(first[0, 14, 14])
#> IndexError: too many indices for tensor of dimension 2
