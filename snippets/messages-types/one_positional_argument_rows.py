import torch

# wanted: [[1, 2], [3, 4]]
print(torch.tensor([1, 2], [3, 4]).tolist())
#> TypeError: tensor() takes 1 positional argument but 2 were given
