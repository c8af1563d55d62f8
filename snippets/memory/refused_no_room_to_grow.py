import torch

row = torch.tensor([1, 2, 3])  # (3,)
table = torch.zeros(2, 3, dtype=torch.int64)

print(row + table)
#> tensor([[1, 2, 3],
#>         [1, 2, 3]])

row += table
#> RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
