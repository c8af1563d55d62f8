def row_products(left, right):
    b, n, d = right.shape
    return left @ right.reshape(b, d, n)


check(row_products, row_products_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[11, 17]]])
#>              found torch.tensor([[[13, 16]]])
#>   left = torch.tensor([[[1, 2]]])
#>   right = torch.tensor([[[3, 4], [5, 6]]])
