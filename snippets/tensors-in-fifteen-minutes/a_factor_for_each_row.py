import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])  # (2, 3)
factors = torch.tensor([10.0, 100])            # (2,)

print(factors[:, None])
#> tensor([[ 10.],
#>         [100.]])
print(sold * factors[:, None])
#> tensor([[ 50.,   0.,  20.],
#>         [300., 400., 100.]])
