import torch

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])

print(A[0], B[:, 1], torch.dot(A[0], B[:, 1]))
#> tensor([1, 2, 3]) tensor([4, 2, 3]) tensor(17)

for i in range(2):
    for j in range(2):
        print(i, j, torch.dot(A[i], B[:, j]) == (A @ B)[i, j])
#> 0 0 tensor(True)
#> 0 1 tensor(True)
#> 1 0 tensor(True)
#> 1 1 tensor(True)
