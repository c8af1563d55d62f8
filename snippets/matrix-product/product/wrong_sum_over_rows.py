def product(left, right):
    layers = left[:, :, None] * right[None, :, :]  # (m, p, n)
    return layers.sum(dim=0)


check(product, product_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (2, 1)
#>   left = torch.tensor([[1, 2]])
#>   right = torch.tensor([[3], [-4]])
