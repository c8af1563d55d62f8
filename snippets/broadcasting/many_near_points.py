import torch

points = torch.full((26, 1), 2048.0)
points[0] = 2048.125
print(torch.cdist(points, points)[0, 1])
#> tensor(0.)

exact = "donot_use_mm_for_euclid_dist"
print(torch.cdist(points, points, compute_mode=exact)[0, 1])
#> tensor(0.1250)
