def row_products(left, right):
    return left.mT @ right


check(row_products, row_products_with_loops, inputs)
#> ✗ shape: expected (1, 1, 1), found (1, 2, 2)
#>   left = torch.tensor([[[1, 2]]])
#>   right = torch.tensor([[[3, -4]]])
