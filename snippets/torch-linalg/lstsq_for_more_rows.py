import torch

a = torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
b = torch.tensor([1.0, 3.0, 5.0])

print(torch.linalg.lstsq(a, b, driver="gels").solution)
#> tensor([1.0000, 2.0000])

torch.linalg.solve(a, b)
#> RuntimeError: linalg.solve: A must be batches of square matrices, but they are 3 by 2 matrices
