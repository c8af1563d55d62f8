def slopes_of_product(x):
    others = x[x != 0].prod()
    return torch.where(x == 0, others, x.prod() / x)


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ values: expected torch.tensor([0., 0., 0.])
#>              found torch.tensor([3., 0., 3.])
#>   x = torch.tensor([0., 3., 0.])
