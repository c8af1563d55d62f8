import torch

X = torch.tensor([[1.0, 2, 2], [1, 3, 3], [1, 5, 5]])
y = torch.tensor([4.0, 6.0, 10.0])
w = torch.linalg.lstsq(X, y, driver="gelsd").solution
print((X @ w).round(decimals=4).tolist())
#> [4.0, 6.0, 10.0]
