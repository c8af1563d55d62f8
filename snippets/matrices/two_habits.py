import torch

A = torch.tensor([[1, 2], [3, 4]])
B = torch.tensor([[0, 1], [0, 0]])

print(((A + B) @ (A + B)).tolist())
#> [[10, 15], [15, 25]]
print((A @ A + 2 * A @ B + B @ B).tolist())
#> [[7, 12], [15, 28]]
print((A @ A + A @ B + B @ A + B @ B).tolist())
#> [[10, 15], [15, 25]]

print((B @ B).tolist())
#> [[0, 0], [0, 0]]
