import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
view = A.T
copy = A.T.clone()

print(A.stride(), view.stride())
#> (3, 1) (1, 3)

A[1, 0] = 99
print(view[0, 1], copy[0, 1])
#> tensor(99) tensor(4)
