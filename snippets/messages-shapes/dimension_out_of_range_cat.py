import torch

x = torch.tensor([1, 2, 3])
y = torch.tensor([4, 5, 6])
# wanted: [[1, 4], [2, 5], [3, 6]]
print(torch.cat([x, y], dim=1).tolist())
#> IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
