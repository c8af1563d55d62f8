import torch

x = torch.tensor([1, 2, 3])
# wanted: [0, -2, -6]
print(x(1 - x).tolist())
#> TypeError: 'Tensor' object is not callable
