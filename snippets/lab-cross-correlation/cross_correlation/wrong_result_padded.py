def cross_correlation(image, kernel, stride=1, padding=0):
    rows = image.unfold(0, kernel.shape[0], stride)
    windows = rows.unfold(1, kernel.shape[1], stride)
    result = (windows * kernel).sum(dim=(2, 3))
    return torch.nn.functional.pad(result, [padding] * 4)


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✗ values: expected torch.tensor([[0., 0., 0.], [1., 3., 2.], [0., 0., 0.]])
#>              found torch.tensor([[0., 0., 0.], [0., 3., 0.], [0., 0., 0.]])
#>   image = torch.tensor([[1., 2.]])
#>   kernel = torch.tensor([[1., 1.]])
#>   stride = 1
#>   padding = 1
