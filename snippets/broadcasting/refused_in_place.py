import torch

row = torch.tensor([1, 2, 3])                   # (3,)
table = torch.tensor([[10, 10, 10], [20, 20, 20]])  # (2, 3)

table += row
print(table)
#> tensor([[11, 12, 13],
#>         [21, 22, 23]])

row += table
#> RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
