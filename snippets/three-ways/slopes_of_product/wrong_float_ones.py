def slopes_of_product(x):
    one = torch.ones(1)
    before = torch.cat([one, x]).cumprod(0)[:-1]
    after = torch.cat([one, x.flip(0)]).cumprod(0)[:-1].flip(0)
    return before * after


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ dtype: expected torch.int64, found torch.float32
#>   x = torch.tensor([30, -10, 20])
