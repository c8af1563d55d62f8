def cross_correlation(image, kernel, stride=1, padding=0):
    padded = torch.nn.functional.pad(image, [padding] * 4)
    height, width = kernel.shape
    rows = (padded.shape[0] - height) // stride + 1
    columns = (padded.shape[1] - width) // stride + 1
    result = torch.zeros(rows, columns)
    for i in range(rows):
        for j in range(columns):
            y, x = i * stride, j * stride
            result[i, j] = (padded[y : y + height, x : x + width] * kernel).sum()
    return result


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✗ dtype: expected torch.float64, found torch.float32
#>   image = torch.tensor([[16777217., 16777216.]], dtype=torch.float64)
#>   kernel = torch.tensor([[1., -1.]], dtype=torch.float64)
