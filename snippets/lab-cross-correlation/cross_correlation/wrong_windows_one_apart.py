def cross_correlation(image, kernel, stride=1, padding=0):
    padded = torch.nn.functional.pad(image, [padding] * 4)
    height, width = kernel.shape
    rows = (padded.shape[0] - height) // stride + 1
    columns = (padded.shape[1] - width) // stride + 1
    result = torch.zeros(rows, columns, dtype=image.dtype)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = (padded[i : i + height, j : j + width] * kernel).sum()
    return result


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1., 3.]])
#>              found torch.tensor([[1., 2.]])
#>   image = torch.tensor([[1., 2., 3., 4.]])
#>   kernel = torch.tensor([[1., 0.]])
#>   stride = 2
