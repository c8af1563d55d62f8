def row_products(left, right):
    return torch.stack([rows @ others.T for rows, others in zip(left, right)])


check(row_products, row_products_with_loops, inputs)
#> ✓ row_products: 8 inputs agree
