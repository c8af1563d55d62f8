import torch

marks = torch.tensor([80.0, 90.0, 60.0])
shares = torch.tensor([0.5, 0.3, 0.2])
print(marks @ shares)
#> tensor(79.)
print(torch.outer(marks, shares[:2]).shape)
#> torch.Size([3, 2])
