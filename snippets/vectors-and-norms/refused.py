import torch

walk = torch.tensor([3, 4])

print(walk.dtype)
#> torch.int64

print(torch.linalg.vector_norm(walk.float()))
#> tensor(5.)

print(torch.linalg.vector_norm(walk))
#> RuntimeError: linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long
