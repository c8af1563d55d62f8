import torch

A = torch.tensor([[1, 2, 3], [0, 1, 2]])
B = torch.tensor([[5, 4], [1, 2], [2, 3]])
total = torch.zeros(2, 2, dtype=torch.int64)

for k in range(3):
    layer = torch.outer(A[:, k], B[k])  # (2, 2)
    total = total + layer
    print(layer.tolist(), "->", total.tolist())
#> [[5, 4], [0, 0]] -> [[5, 4], [0, 0]]
#> [[2, 4], [1, 2]] -> [[7, 8], [1, 2]]
#> [[6, 9], [4, 6]] -> [[13, 17], [5, 8]]

print(torch.equal(total, A @ B))
#> True
