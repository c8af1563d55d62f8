import torch

X = torch.tensor([[1.0, 2.0, 2.0], [1.0, 3.0, 3.0], [1.0, 5.0, 5.0]])
y = torch.tensor([4.0, 6.0, 10.0])
w = torch.linalg.lstsq(X, y, driver="gelsd").solution
print((X @ w).round(decimals=4).tolist())
#> [4.0, 6.0, 10.0]
