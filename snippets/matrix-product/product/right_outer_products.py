def product(left, right):
    result = torch.zeros(len(left), right.shape[1], dtype=left.dtype)
    for column, row in zip(left.T, right):
        result += torch.outer(column, row)
    return result


check(product, product_with_loops, inputs)
#> ✓ product: 10 inputs agree
