def slopes_of_product(x):
    """float or int64 (n,) -> (n,) of the same dtype: slopes of x.prod().

    No loop, no division, no autograd. Whole numbers have whole slopes.
    """
    raise NotImplementedError("your turn")


check(slopes_of_product, slopes_of_product_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([0.])
