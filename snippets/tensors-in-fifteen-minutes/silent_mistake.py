import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1], [1, 1, 1]])  # (3, 3)
factors = torch.tensor([1.0, 10, 100])                    # (3,)

print(sold * factors)
#> tensor([[  5.,   0., 200.],
#>         [  3.,  40., 100.],
#>         [  1.,  10., 100.]])
print(sold * factors[:, None])
#> tensor([[  5.,   0.,   2.],
#>         [ 30.,  40.,  10.],
#>         [100., 100., 100.]])
