import torch

sold = torch.tensor([[5.0, 0, 2], [3, 4, 1]])  # (2, 3)

print(sold.sum())
#> tensor(15.)
print(sold.sum(dim=0))
#> tensor([8., 4., 3.])
print(sold.sum(dim=1))
#> tensor([7., 8.])
print(sold.sum(dim=1, keepdim=True))
#> tensor([[7.],
#>         [8.]])
print(sold.mean(dim=1), sold.max())
#> tensor([2.3333, 2.6667]) tensor(5.)
