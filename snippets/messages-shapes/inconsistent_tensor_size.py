import torch

marks = torch.tensor([80.0, 90.0, 60.0])
shares = torch.tensor([0.5, 0.25])
# wanted: 77.5
print((marks @ shares).item())
#> RuntimeError: inconsistent tensor size, expected tensor [3] and src [2] to have the same number of elements, but got 3 and 2 elements respectively
