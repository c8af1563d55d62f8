def slopes_of_product(x):
    before = x.cumprod(0)
    after = x.flip(0).cumprod(0).flip(0)
    return before * after


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.])
#>              found torch.tensor([0.])
#>   x = torch.tensor([0.])
