import torch

x = torch.ones(3, device="cuda")
print(x * torch.tensor(2.0), x * 2)

index = torch.tensor([0, 2])
print(x[index])

x + torch.ones(3)
#> RuntimeError
