import torch

A = torch.tensor([[[1, 2], [0, 1]], [[2, 0], [1, 3]]])  # (2, 2, 2)
B = torch.tensor([[[3, 1], [1, 4]], [[1, 4], [2, 5]]])  # (2, 2, 2)

print(torch.bmm(A, B))
#> tensor([[[ 5,  9],
#>          [ 1,  4]],
#>
#>         [[ 2,  8],
#>          [ 7, 19]]])

print(torch.equal(A @ B, torch.bmm(A, B)))
#> True

for b in range(2):
    for i in range(2):
        for j in range(2):
            row, column = A[b, i], B[b, :, j]
            result = torch.dot(row, column).item()
            print(b, i, j, row.tolist(), column.tolist(), "->", result)
#> 0 0 0 [1, 2] [3, 1] -> 5
#> 0 0 1 [1, 2] [1, 4] -> 9
#> 0 1 0 [0, 1] [3, 1] -> 1
#> 0 1 1 [0, 1] [1, 4] -> 4
#> 1 0 0 [2, 0] [1, 2] -> 2
#> 1 0 1 [2, 0] [4, 5] -> 8
#> 1 1 0 [1, 3] [1, 2] -> 7
#> 1 1 1 [1, 3] [4, 5] -> 19
