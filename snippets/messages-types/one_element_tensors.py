import torch

rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])]
# wanted: [[1.0, 2.0], [3.0, 4.0]]
print(torch.tensor(rows).tolist())
#> ValueError: only one element tensors can be converted to Python scalars
