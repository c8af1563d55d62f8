import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
copy = A.T.clone()

print(A.stride(), A.T.stride())
#> (3, 1) (1, 3)

A.T[2, 0] = 99
print(A)
#> tensor([[ 1,  2, 99],
#>         [ 4,  5,  6]])
print(copy[2, 0])
#> tensor(3)
