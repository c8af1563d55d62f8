import torch

matrix = 1.5 * torch.eye(3) - 0.5

for decompose in (torch.linalg.eig, torch.linalg.eigh):
    values, vectors = decompose(matrix)
    print(values.dtype, (values.real.round(decimals=4) + 0).tolist())
    products = (vectors.mH @ vectors).real
    rebuilt = (vectors @ torch.diag(values) @ vectors.mH).real
    print(torch.allclose(products, torch.eye(3), atol=1e-5), end=" ")
    print(torch.allclose(rebuilt, matrix, atol=1e-5))
#> torch.complex64 [1.5, 0.0, 1.5]
#> False False
#> torch.float32 [0.0, 1.5, 1.5]
#> True True
