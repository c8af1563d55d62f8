import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [0, 0]])
products = {"A.T @ B.T": A.T @ B.T, "B.T @ A.T": B.T @ A.T}

for name, product in products.items():
    if torch.equal(product, (A @ B).T):
        print(name)
#> B.T @ A.T
