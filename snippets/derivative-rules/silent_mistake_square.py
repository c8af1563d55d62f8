import torch

W = torch.tensor([[1.0, 4.0], [0.0, 1.0]])
symmetric = torch.tensor([[1.0, 2.0], [2.0, 1.0]])
G = torch.tensor([[1.0, 2.0]])

for matrix in [symmetric, W]:
    X = torch.ones(1, 2, requires_grad=True)
    (X @ matrix.T).backward(gradient=G)
    print(X.grad, G @ matrix, G @ matrix.T)
#> tensor([[5., 4.]]) tensor([[5., 4.]]) tensor([[5., 4.]])
#> tensor([[1., 6.]]) tensor([[1., 6.]]) tensor([[9., 2.]])
