import torch

walk = torch.tensor([3.0, 4.0])
length = (walk**2).sum().sqrt()

print(length)
#> tensor(5.)

print(torch.linalg.vector_norm(walk))
#> tensor(5.)

print(walk.shape, length.shape)
#> torch.Size([2]) torch.Size([])
