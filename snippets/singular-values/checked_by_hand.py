import torch

A = torch.tensor([[3.0, 0.0], [4.0, 5.0]])

print(A.T @ A)
#> tensor([[25., 20.],
#>         [20., 25.]])
print(A @ torch.tensor([1.0, 1.0]), A @ torch.tensor([1.0, -1.0]))
#> tensor([3., 9.]) tensor([ 3., -1.])

print(torch.linalg.svdvals(A) ** 2, torch.linalg.svdvals(A).prod())
#> tensor([45.0000,  5.0000]) tensor(15.0000)
