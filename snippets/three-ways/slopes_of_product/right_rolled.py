def slopes_of_product(x):
    n = len(x)
    places = torch.arange(n)
    others = (places[:, None] + torch.arange(1, max(n, 1))) % max(n, 1)
    return x[others].prod(dim=1)


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✓ slopes_of_product: 12 inputs agree
