import torch

marks = torch.tensor([80.0, 90.0, 60.0])
shares = torch.tensor([0.5, 0.25, 0.25])
print((marks @ shares).item())
#> 77.5
