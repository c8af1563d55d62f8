import torch

# wanted: [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
print(torch.tensor(2, 3).tolist())
#> TypeError: tensor() takes 1 positional argument but 2 were given
