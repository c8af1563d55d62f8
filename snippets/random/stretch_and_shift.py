import torch

torch.manual_seed(0)
u = torch.rand(3)
torch.manual_seed(0)
x = torch.empty(3).uniform_(-1, 1)
print(torch.allclose(x, -1 + 2 * u))
#> True

torch.manual_seed(0)
z = torch.randn(3)
torch.manual_seed(0)
x = torch.normal(mean=10, std=2, size=(3,))
print(torch.allclose(x, 10 + 2 * z))
#> True

noise = torch.normal(0, 0.01, (3, 10, 4))
print(noise.ndim, noise[0].shape)
#> 3 torch.Size([10, 4])

x = torch.zeros(2, 5, dtype=torch.float64)
print(torch.randn_like(x).shape, torch.randn_like(x, dtype=torch.float).dtype)
#> torch.Size([2, 5]) torch.float32
