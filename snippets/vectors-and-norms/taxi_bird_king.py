import torch

walk = torch.tensor([3.0, 4.0])
direction = torch.tensor([0.6, 0.8])
arrows = torch.stack([walk, direction])  # (2, 2)

for order in (1, 2, torch.inf):
    print(order, torch.linalg.vector_norm(arrows, ord=order, dim=1))
#> 1 tensor([7.0000, 1.4000])
#> 2 tensor([5., 1.])
#> inf tensor([4.0000, 0.8000])

print(walk.abs().sum(), walk.abs().max())
#> tensor(7.) tensor(4.)
