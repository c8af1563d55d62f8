import torch

A = torch.tensor([[1.0, 2.0], [2.0, 4.0]])
b = torch.tensor([3.0, 6.0])
x = torch.linalg.lstsq(A, b, driver="gelsd").solution
print((A @ x).round(decimals=4).tolist())
#> [3.0, 6.0]
print(torch.linalg.matrix_rank(A).item())
#> 1
