import torch

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
factors, vectors = torch.linalg.eig(A)

for factor, v in zip(factors.real, vectors.real):
    print(torch.allclose(A @ v, factor * v, atol=1e-5))
#> False
#> False

for factor, v in zip(factors.real, vectors.real.T):
    print(torch.allclose(A @ v, factor * v, atol=1e-5))
#> True
#> True
