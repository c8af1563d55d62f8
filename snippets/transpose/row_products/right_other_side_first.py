def row_products(left, right):
    return torch.bmm(right, left.permute(0, 2, 1)).transpose(-1, -2)


check(row_products, row_products_with_loops, inputs)
#> ✓ row_products: 10 inputs agree
