import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(A.shape)
#> torch.Size([2, 3])
print(A[0, 2], A[1, 0])
#> tensor(3) tensor(4)
print(A[1], A[:, 2])
#> tensor([4, 5, 6]) tensor([3, 6])
