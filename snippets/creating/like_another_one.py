import torch

x = torch.tensor([[5.5, 3.0]], dtype=torch.float64)

print(torch.zeros_like(x))
#> tensor([[0., 0.]], dtype=torch.float64)

print(torch.ones_like(x, dtype=torch.int64, device="cpu"))
#> tensor([[1, 1]])

print(torch.full_like(x, 7))
#> tensor([[7., 7.]], dtype=torch.float64)

print(x.new_ones(2, 3))
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]], dtype=torch.float64)

print(x.new_tensor([1, 2]))
#> tensor([1., 2.], dtype=torch.float64)
