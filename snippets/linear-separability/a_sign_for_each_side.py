import torch

switches = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
weights = torch.tensor([1.0, 1.0])

print(switches @ weights - 1.5)
#> tensor([-1.5000, -0.5000, -0.5000,  0.5000])

print(switches @ weights - 0.5)
#> tensor([-0.5000,  0.5000,  0.5000,  1.5000])
