def row_products(left, right):
    products = left.float() @ right.float().mT
    return products.to(left.dtype)


check(row_products, row_products_with_loops, inputs)
#> ✗ values: expected torch.tensor([[[9007199254740993]]])
#>              found torch.tensor([[[9007199254740992]]])
#>   left = torch.tensor([[[9007199254740993]]])
#>   right = torch.tensor([[[1]]])
