import torch


def side_by_side_with_loops(images):
    n, c, h, w = images.shape
    strip = torch.zeros(c, h, n * w, dtype=images.dtype)
    for image in range(n):
        for channel in range(c):
            for row in range(h):
                for column in range(w):
                    value = images[image, channel, row, column]
                    strip[channel, row, image * w + column] = value
    return strip


images = torch.arange(8.0).reshape(2, 1, 2, 2)
print(images.tolist())
#> [[[[0.0, 1.0], [2.0, 3.0]]], [[[4.0, 5.0], [6.0, 7.0]]]]

print(side_by_side_with_loops(images))
#> tensor([[[0., 1., 4., 5.],
#>          [2., 3., 6., 7.]]])
