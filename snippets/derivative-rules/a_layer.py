import torch

torch.manual_seed(0)
X = torch.randn(5, 3, requires_grad=True)
W = torch.randn(2, 3, requires_grad=True)
b = torch.randn(2, requires_grad=True)
G = torch.randn(5, 2)

(X @ W.T + b).backward(gradient=G)

print(torch.allclose(X.grad, G @ W))
#> True
print(torch.allclose(W.grad, G.T @ X))
#> True
print(torch.allclose(b.grad, G.sum(dim=0)))
#> True
