torch.manual_seed(0)
pictures = x[:50, 0]  # (50, 12, 12)
nn.Conv2d(1, 8, kernel_size=3)(pictures)
#> RuntimeError: Given groups=1, weight of size [8, 1, 3, 3], expected input[1, 50, 12, 12] to have 1 channels, but got 50 channels instead
