import torch


def max_pool_with_loops(images, size):
    n, channels, height, width = images.shape
    pooled = torch.zeros(n, channels, height // size, width // size)
    for i in range(n):
        for channel in range(channels):
            for row in range(height // size):
                for column in range(width // size):
                    top, left = row * size, column * size
                    window = images[i, channel, top : top + size, left : left + size]
                    pooled[i, channel, row, column] = window.max()
    return pooled


image = torch.tensor([[1.0, 3, 0, 2, 7], [2, 0, 1, 1, 7], [-1, -5, -4, -6, 7]])
print(max_pool_with_loops(image[None, None], 2))
#> tensor([[[[3., 2.]]]])
