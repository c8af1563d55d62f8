import torch

matrix = torch.full((3, 3), -0.5).fill_diagonal_(1)

for decompose in (torch.linalg.eig, torch.linalg.eigh):
    values, vectors = decompose(matrix)
    rounded = [round(value, 4) + 0.0 for value in values.real.tolist()]
    print(values.dtype, rounded)
    products = (vectors.mH @ vectors).real
    rebuilt = (vectors @ torch.diag(values) @ vectors.mH).real
    print(torch.allclose(products, torch.eye(3), atol=1e-5), end=" ")
    print(torch.allclose(rebuilt, matrix, atol=1e-5))
#> torch.complex64 [1.5, 0.0, 1.5]
#> False False
#> torch.float32 [0.0, 1.5, 1.5]
#> True True
