import torch

queries = torch.arange(12).view(2, 2, 3)
keys = torch.tensor(
    [[[1, 0, 0], [0, 1, 0]], [[0, 0, 1], [1, 1, 1]]]
)
# wanted: [[[0, 1], [3, 4]], [[8, 21], [11, 30]]]
print((queries @ keys).tolist())
#> RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [2, 3] but got: [2, 2].
