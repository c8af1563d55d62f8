import torch

matrix = torch.tensor([[1, 2], [3, 4]])

print(torch.diag(matrix))
#> tensor([1, 4])

print(torch.diag(torch.tensor([1, 4])))
#> tensor([[1, 0],
#>         [0, 4]])

print(torch.linalg.diagonal(matrix), torch.trace(matrix))
#> tensor([1, 4]) tensor(5)

print(torch.diag_embed(torch.tensor([1, 4])))
#> tensor([[1, 0],
#>         [0, 4]])

pair = torch.stack([matrix, 10 * matrix])  # (2, 2, 2)
print(torch.linalg.diagonal(pair), torch.linalg.diagonal(pair).sum(dim=-1))
#> tensor([[ 1,  4],
#>         [10, 40]]) tensor([ 5, 50])
