import torch

for components in ([3, 4], [1, 2, 2], [1, 1, 1, 1]):
    vector = torch.tensor(components, dtype=torch.float32)
    print(len(vector), vector.ndim, torch.linalg.vector_norm(vector))
#> 2 1 tensor(5.)
#> 3 1 tensor(3.)
#> 4 1 tensor(2.)
