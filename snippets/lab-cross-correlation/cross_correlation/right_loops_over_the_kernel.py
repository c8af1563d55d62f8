def cross_correlation(image, kernel, stride=1, padding=0):
    m, n = kernel.shape
    padded = torch.nn.functional.pad(image, [padding] * 4)
    h, w = padded.shape
    result = 0
    for a in range(m):
        for b in range(n):
            shifted = padded[a : h - m + a + 1 : stride, b : w - n + b + 1 : stride]
            result = result + kernel[a, b] * shifted
    return result


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✓ cross_correlation: 57 inputs agree
