import torch

rows = torch.arange(12).view(2, 2, 3)
weights = torch.tensor([[1], [0], [2]])
# wanted: [[[4], [13]], [[22], [31]]]
print(torch.bmm(rows, weights[None]).tolist())
#> RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [2, 3] but got: [1, 3].
