import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])  # (2, 3)
prices = torch.tensor([1.5, 0.5, 2])           # (3,)

print(sold * prices)
#> tensor([[7.5000, 0.0000, 4.0000],
#>         [4.5000, 2.0000, 2.0000]])
