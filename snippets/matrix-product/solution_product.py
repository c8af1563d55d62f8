def product(left, right):
    layers = left[:, :, None] * right[None, :, :]  # (m, p, n)
    return layers.sum(dim=1)
