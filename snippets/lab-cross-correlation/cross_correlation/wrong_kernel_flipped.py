def cross_correlation(image, kernel, stride=1, padding=0):
    padded = torch.nn.functional.pad(image, [padding] * 4)
    rows = padded.unfold(0, kernel.shape[0], stride)
    windows = rows.unfold(1, kernel.shape[1], stride)
    return (windows * kernel.flip(0, 1)).sum(dim=(2, 3))


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.]])
#>              found torch.tensor([[2.]])
#>   image = torch.tensor([[1., 2.]])
#>   kernel = torch.tensor([[1., 0.]])
