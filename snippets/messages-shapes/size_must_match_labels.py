import torch

scores = torch.tensor([[1.0, 9], [8, 2], [3, 7]])
labels = torch.tensor([1, 0, 0])
# wanted: [True, True, False]
print((scores == labels).tolist())
#> RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
