import torch

print(torch.tensor(2, 3))
#> TypeError: tensor() takes 1 positional argument but 2 were given
