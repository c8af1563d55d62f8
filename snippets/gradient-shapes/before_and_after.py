import torch

weight = torch.ones(2, 3, dtype=torch.float64, requires_grad=True)
print(weight.grad)
#> None

(weight**2).sum().backward()
print(weight.grad)
#> tensor([[2., 2., 2.],
#>         [2., 2., 2.]], dtype=torch.float64)

print(weight.grad.shape, weight.grad.dtype)
#> torch.Size([2, 3]) torch.float64
print(weight.grad.requires_grad)
#> False
