def product(left, right):
    return left * right


check(product, product_with_loops, inputs)
#> ✗ shape: expected (1, 1), found (2, 2)
#>   left = torch.tensor([[1, 2]])
#>   right = torch.tensor([[3], [-4]])
