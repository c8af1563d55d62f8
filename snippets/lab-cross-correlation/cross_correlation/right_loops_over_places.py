def cross_correlation(image, kernel, stride=1, padding=0):
    m, n = kernel.shape
    height, width = (size + 2 * padding for size in image.shape)
    padded = image.new_zeros(height, width)
    padded[padding : height - padding, padding : width - padding] = image
    rows = []
    for y in range(0, height - m + 1, stride):
        places = range(0, width - n + 1, stride)
        row = [(padded[y : y + m, x : x + n] * kernel).sum() for x in places]
        rows.append(torch.stack(row))
    return torch.stack(rows)


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✓ cross_correlation: 57 inputs agree
