import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])

print(sold)
#> tensor([[5., 0., 2.],
#>         [3., 4., 1.]])
print(sold.shape, sold.ndim)
#> torch.Size([2, 3]) 2
print(sold.dtype, torch.tensor([5, 0, 2]).dtype)
#> torch.float32 torch.int64
