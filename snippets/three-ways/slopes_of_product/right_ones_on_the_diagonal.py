def slopes_of_product(x):
    n = len(x)
    own = torch.eye(n, dtype=torch.bool)
    return x.expand(n, n).masked_fill(own, 1).prod(dim=1)


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✓ slopes_of_product: 12 inputs agree
