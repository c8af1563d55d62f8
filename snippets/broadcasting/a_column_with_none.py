import torch

table = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
extra = torch.tensor([10, 20])                # (2,)

print(extra[:, None])
#> tensor([[10],
#>         [20]])
print(table + extra[:, None])
#> tensor([[11, 12, 13],
#>         [24, 25, 26]])
