def jacobian(function, x):
    """function, unmarked (n,) -> unmarked (m, n), of the dtype of x.

    One call of the function, as many ways back as there are outputs; m, n > 0.
    """
    raise NotImplementedError("your turn")


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ NotImplementedError: your turn
#>   function = sines
#>   x = torch.tensor([1.5410])
