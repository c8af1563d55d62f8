import torch

A = torch.tensor([[1.0, 0], [1, 1], [1, 2]])
b = torch.tensor([[0.0], [1.0], [5.0]])
# wanted: [[-0.5], [2.5]]
print((torch.linalg.inv(A) @ b).tolist())
#> RuntimeError: linalg.inv: A must be batches of square matrices, but they are 3 by 2 matrices
