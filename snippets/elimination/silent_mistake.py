import torch

tiny_first = torch.tensor([[1e-8, 1.0, 1.0], [1.0, 1.0, 2.0]])
tiny_last = tiny_first[[1, 0]]

for top, bottom in (tiny_first, tiny_last):
    left = bottom - bottom[0] / top[0] * top
    y = left[2] / left[1]
    x = (top[2] - top[1] * y) / top[0]
    print(x, y)
#> tensor(0.) tensor(1.)
#> tensor(1.) tensor(1.)

print(torch.linalg.solve(tiny_first[:, :2], tiny_first[:, 2]))
#> tensor([1., 1.])
