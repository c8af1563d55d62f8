import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])  # (2, 3)

print(sold[1])
#> tensor([3., 4., 1.])
print(sold[1, 2], sold[1, 2].item())
#> tensor(1.) 1.0
print(sold[-1, 1:])
#> tensor([4., 1.])

sold[0, 1] = 6
print(sold)
#> tensor([[5., 6., 2.],
#>         [3., 4., 1.]])
