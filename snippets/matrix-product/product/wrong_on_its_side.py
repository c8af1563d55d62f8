def product(left, right):
    layers = right.mT[:, None, :] * left[None, :, :]  # (n, m, p)
    return layers.sum(dim=2)


check(product, product_with_loops, inputs)
#> ✗ values: expected torch.tensor([[3, -4], [6, -8]])
#>              found torch.tensor([[3, 6], [-4, -8]])
#>   left = torch.tensor([[1], [2]])
#>   right = torch.tensor([[3, -4]])
