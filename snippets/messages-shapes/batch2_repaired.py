import torch

queries = torch.arange(12).view(2, 2, 3)
keys = torch.tensor(
    [[[1, 0, 0], [0, 1, 0]], [[0, 0, 1], [1, 1, 1]]]
)
print((queries @ keys.mT).tolist())
#> [[[0, 1], [3, 4]], [[8, 21], [11, 30]]]
