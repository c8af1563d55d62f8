import torch

rows = [torch.tensor([1, 2]), torch.tensor([3, 4])]
# wanted: [1, 3]
print(rows[:, 0].tolist())
#> TypeError: list indices must be integers or slices, not tuple
