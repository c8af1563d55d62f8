import torch

rows = [[1, 2, 3], [4, 5, 6]]
print(torch.tensor(rows)[:, 0])
#> tensor([1, 4])
print(rows[1][0])
#> 4
