import torch


def on_line(point, height):
    return (point[1] == 2 * point[0] + height).item()


for height in (0, 1):
    u = torch.tensor([1, 2 + height])
    v = torch.tensor([3, 6 + height])
    print(height, [on_line(point, height) for point in (u, v, u + v, 5 * u)])
#> 0 [True, True, True, True]
#> 1 [True, True, False, False]
