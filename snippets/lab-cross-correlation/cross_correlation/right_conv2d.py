def cross_correlation(image, kernel, stride=1, padding=0):
    images, kernels = image[None, None], kernel[None, None]
    conv2d = torch.nn.functional.conv2d
    return conv2d(images, kernels, stride=stride, padding=padding)[0, 0]


check(cross_correlation, cross_correlation_with_loops, inputs)
#> ✓ cross_correlation: 57 inputs agree
