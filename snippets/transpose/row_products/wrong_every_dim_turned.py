def row_products(left, right):
    return left @ right.permute(2, 1, 0)


check(row_products, row_products_with_loops, inputs)
#> ✗ RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [2, 2] but got: [2, 1].
#>   left = torch.tensor([[[1, 2]]])
#>   right = torch.tensor([[[3, -4]]])
