import torch

both = torch.tensor([[1.0, 1, 3], [1, -1, 1]])
# wanted: [2.0, 1.0]
print(torch.linalg.inv(both).tolist())
#> RuntimeError: linalg.inv: A must be batches of square matrices, but they are 2 by 3 matrices
