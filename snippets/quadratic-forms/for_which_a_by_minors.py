import torch

for a in (-1.0, -0.5, -0.25, 0.5, 1.0, 2.0):
    A = torch.full((3, 3), a) + (1 - a) * torch.eye(3)
    minors = torch.stack([torch.linalg.det(A[:k, :k]) for k in (1, 2, 3)])
    by_hand = torch.tensor([1, 1 - a**2, (1 - a) ** 2 * (1 + 2 * a)])
    print(a, "->", by_hand.tolist(), torch.allclose(minors, by_hand, atol=1e-6))
#> -1.0 -> [1.0, 0.0, -4.0] True
#> -0.5 -> [1.0, 0.75, 0.0] True
#> -0.25 -> [1.0, 0.9375, 0.78125] True
#> 0.5 -> [1.0, 0.75, 0.5] True
#> 1.0 -> [1.0, 0.0, 0.0] True
#> 2.0 -> [1.0, -3.0, 5.0] True
