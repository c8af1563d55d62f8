import torch

scores = torch.tensor([[1.0, 3.0], [5.0, 4.0]])
print(scores.max(dim=1) - scores.mean(dim=1))
#> TypeError: unsupported operand type(s) for -: 'torch.return_types.max' and 'Tensor'
