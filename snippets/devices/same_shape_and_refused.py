import torch

x = torch.tensor([1.0, 2.0, 3.0])
y = torch.tensor([3.0, 2.0, 1.0])
print(torch.lerp(x, y, 0.5))
#> tensor([2., 2., 2.])

y = torch.ones(3, device="meta")
print(x.shape == y.shape, x.dtype == y.dtype)
#> True True

print(x.device, y.device)
#> cpu meta

torch.lerp(x, y, 0.5)
#> RuntimeError: Tensor on device meta is not on the expected device cpu!
