import torch

queries = torch.arange(12).view(2, 2, 3)
keys = torch.tensor(
    [[[1, 0, 0], [0, 1, 0]], [[0, 0, 1], [1, 1, 1]]]
)
print((queries @ keys.reshape(2, 3, 2)).tolist())
#> [[[2, 0], [8, 0]], [[15, 15], [21, 21]]]
