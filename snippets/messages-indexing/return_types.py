import torch

scores = torch.tensor([[1.0, 3.0], [5.0, 4.0]])
mean = scores.mean(dim=1)
# wanted: [1.0, 0.5]
print((scores.max(dim=1) - mean).tolist())
#> TypeError: unsupported operand type(s) for -: 'torch.return_types.max' and 'Tensor'
