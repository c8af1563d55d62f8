def row_products(left, right):
    d = left.shape[2]
    return left.reshape(-1, d) @ right.reshape(-1, d).T


check(row_products, row_products_with_loops, inputs)
#> ✗ shape: expected (1, 1, 1), found (1, 1)
#>   left = torch.tensor([[[1, 2]]])
#>   right = torch.tensor([[[3, -4]]])
