def cross_correlation(image, kernel, stride=1, padding=0):
    padded = torch.nn.functional.pad(image, [padding] * 4)
    height, width = kernel.shape
    result = []
    for y in range(0, padded.shape[0] - height, stride):
        row = []
        for x in range(0, padded.shape[1] - width, stride):
            row.append((padded[y : y + height, x : x + width] * kernel).sum())
        result.append(row)
    return torch.tensor(result)


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (0,)
#>   image = torch.tensor([[1., 2.]])
#>   kernel = torch.tensor([[1., 0.]])
