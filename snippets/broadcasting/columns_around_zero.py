import torch

sizes = torch.tensor([[160.0, 60.0], [170.0, 80.0], [180.0, 70.0]])  # (3, 2)

means = sizes.mean(dim=0)
print(means)
#> tensor([170.,  70.])
print(sizes - means)
#> tensor([[-10., -10.],
#>         [  0.,  10.],
#>         [ 10.,   0.]])
