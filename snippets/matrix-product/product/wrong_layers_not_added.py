def product(left, right):
    return left[:, :, None] * right[None, :, :]


check(product, product_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (1, 2, 1)
#>   left = torch.tensor([[1, 2]])
#>   right = torch.tensor([[3], [-4]])
