import torch


def cross_correlation_with_loops(image, kernel, stride=1, padding=0):
    height, width = image.shape
    kernel_height, kernel_width = kernel.shape
    rows = (height + 2 * padding - kernel_height) // stride + 1
    columns = (width + 2 * padding - kernel_width) // stride + 1
    result = torch.zeros(rows, columns, dtype=image.dtype)
    for i in range(rows):
        for j in range(columns):
            for a in range(kernel_height):
                for b in range(kernel_width):
                    y = i * stride + a - padding
                    x = j * stride + b - padding
                    if 0 <= y < height and 0 <= x < width:
                        result[i, j] += kernel[a, b] * image[y, x]
    return result


image = torch.arange(1.0, 17).view(4, 4)
kernel = torch.tensor([[1.0, 0], [0, -1]])
print(cross_correlation_with_loops(image, kernel))
#> tensor([[-5., -5., -5.],
#>         [-5., -5., -5.],
#>         [-5., -5., -5.]])
print(cross_correlation_with_loops(image, kernel, stride=2, padding=1))
#> tensor([[-1., -3.,  0.],
#>         [-9., -5.,  8.],
#>         [ 0., 14., 16.]])
