import torch

A = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]])
b = torch.tensor([1.0, 2.0, 6.0])
x = torch.tensor([2.5, 0.5])

torch.manual_seed(0)
others = torch.randn(1000, 2)
missed = ((b - others @ A.T) ** 2).sum(dim=1)
beside = (((others - x) @ A.T) ** 2).sum(dim=1)
print(torch.allclose(missed, 1.5 + beside))
#> True
