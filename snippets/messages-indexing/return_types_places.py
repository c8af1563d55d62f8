import torch

scores = torch.tensor([[1, 3, 0], [0, 4, 5]])
stars = torch.tensor([0, 2])
# wanted: [1, 0]
print((scores.max(dim=1) - stars).tolist())
#> TypeError: unsupported operand type(s) for -: 'torch.return_types.max' and 'Tensor'
