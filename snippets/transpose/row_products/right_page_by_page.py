def row_products(left, right):
    pages = [rows @ others.T for rows, others in zip(left, right)]
    return torch.stack(pages)


check(row_products, row_products_with_loops, inputs)
#> ✓ row_products: 10 inputs agree
