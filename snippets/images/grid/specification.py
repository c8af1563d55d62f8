import torch


def grid_with_loops(images, columns):
    n, h, w = images.shape
    large = torch.empty(n // columns * h, columns * w, dtype=images.dtype)
    for k in range(n):
        top = k // columns * h
        left = k % columns * w
        for i in range(h):
            for j in range(w):
                large[top + i, left + j] = images[k, i, j]
    return large


images = torch.arange(4.0).view(4, 1, 1).expand(4, 2, 3)
print(grid_with_loops(images, 2))
#> tensor([[0., 0., 0., 1., 1., 1.],
#>         [0., 0., 0., 1., 1., 1.],
#>         [2., 2., 2., 3., 3., 3.],
#>         [2., 2., 2., 3., 3., 3.]])
