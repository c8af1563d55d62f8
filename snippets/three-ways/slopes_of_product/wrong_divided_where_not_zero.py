def slopes_of_product(x):
    return torch.where(x == 0, 0, x.prod() / x)


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ values: expected torch.tensor([1.])
#>              found torch.tensor([0.])
#>   x = torch.tensor([0.])
