import torch

walk = torch.tensor([3.0, 4.0])
direction = walk / torch.linalg.vector_norm(walk)

print(direction, torch.linalg.vector_norm(direction))
#> tensor([0.6000, 0.8000]) tensor(1.)

zero = 0 * walk
print(zero / torch.linalg.vector_norm(zero))
#> tensor([nan, nan])
