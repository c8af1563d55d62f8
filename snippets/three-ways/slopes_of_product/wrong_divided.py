def slopes_of_product(x):
    return x.prod() / x


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.])
#>              found torch.tensor([torch.nan])
#>   x = torch.tensor([0.])
