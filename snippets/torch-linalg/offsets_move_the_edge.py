import torch

ones = torch.ones(3, 4, dtype=torch.int64)

for offset in (0, 1, -1):
    print(torch.tril(ones, diagonal=offset))
#> tensor([[1, 0, 0, 0],
#>         [1, 1, 0, 0],
#>         [1, 1, 1, 0]])
#> tensor([[1, 1, 0, 0],
#>         [1, 1, 1, 0],
#>         [1, 1, 1, 1]])
#> tensor([[0, 0, 0, 0],
#>         [1, 0, 0, 0],
#>         [1, 1, 0, 0]])

upper = torch.triu(ones, diagonal=1)
print(torch.equal(torch.tril(ones) + upper, ones))
#> True
