import torch

print(torch.linalg.cholesky(torch.tensor([[4.0, 2.0], [2.0, 5.0]])))
#> tensor([[2., 0.],
#>         [1., 2.]])

torch.linalg.cholesky(torch.tensor([[1.0, -1.5], [-1.5, 1.0]]))
#> torch._C._LinAlgError: linalg.cholesky: The factorization could not be completed because the input is not positive-definite (the leading minor of order 2 is not positive-definite).
