import torch

v = torch.tensor([3.0, 4.0])

print(torch.linalg.vector_norm(v))
#> tensor(5.)

torch.linalg.matrix_norm(v)
#> RuntimeError: linalg.matrix_norm: The input tensor A must have at least 2 dimensions.
