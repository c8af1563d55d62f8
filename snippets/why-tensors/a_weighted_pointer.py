import torch

values = torch.tensor([10.0, 20, 60])

print(torch.tensor([1.0, 0, 0]) @ values)
#> tensor(10.)
print(torch.tensor([0.5, 0.5, 0]) @ values)
#> tensor(15.)
print(torch.tensor([0.4, 0.5, 0.1]) @ values)
#> tensor(20.)

long_memory = torch.arange(300.0)
weights = torch.ones(300) / 300
print(weights @ long_memory)
#> tensor(149.5000)
