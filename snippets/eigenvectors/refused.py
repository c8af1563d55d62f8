import torch

A = torch.tensor([[4.0, 1.0], [2.0, 3.0]])
factors, vectors = torch.linalg.eig(A)

both = A.to(vectors.dtype) @ vectors
print(torch.allclose(both, factors * vectors, atol=1e-5))
#> True

print(A @ vectors)
#> RuntimeError: expected m1 and m2 to have the same dtype, but got: float != c10::complex<float>
