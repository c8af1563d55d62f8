def slopes_of_product(x):
    one = torch.ones(1, dtype=x.dtype)
    before = torch.cat([one, x[:-1]]).cumprod(0)
    after = torch.cat([one, x.flip(0)[:-1]]).cumprod(0).flip(0)
    return before * after


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ shape: expected (0,), found (1,)
#>   x = torch.tensor([])
