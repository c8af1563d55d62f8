def row_products(left, right):
    return right @ left.mT


check(row_products, row_products_with_loops, inputs)
#> ✗ shape: expected (1, 1, 2), found (1, 2, 1)
#>   left = torch.tensor([[[1, 2]]])
#>   right = torch.tensor([[[3, 4], [5, 6]]])
