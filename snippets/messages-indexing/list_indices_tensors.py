import torch

first = torch.tensor([1, 2])
rows = [first, first + 2]
# wanted: [1, 3]
print(rows[:, 0].tolist())
#> TypeError: list indices must be integers or slices, not tuple
