def slopes_of_product(x):
    one = torch.ones(1, dtype=x.dtype)
    before = torch.cat([one, x]).cumprod(0)[:-1]  # (n,)
    after = torch.cat([one, x.flip(0)]).cumprod(0)[:-1].flip(0)  # (n,)
    return before * after


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✓ slopes_of_product: 12 inputs agree
