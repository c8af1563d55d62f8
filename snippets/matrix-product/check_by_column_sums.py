import torch

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])

print(A.sum(dim=0), A.sum(dim=0) @ B)
#> tensor([1, 3, 5]) tensor([18, 25])
print((A @ B).sum(dim=0))
#> tensor([18, 25])
