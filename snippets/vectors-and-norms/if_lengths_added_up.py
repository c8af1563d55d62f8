import torch

east = torch.tensor([3.0, 0.0])
north = torch.tensor([0.0, 4.0])

print(torch.linalg.vector_norm(east) + torch.linalg.vector_norm(north))
#> tensor(7.)
