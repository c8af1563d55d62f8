def slopes_through_rounding(loss, x):
    (slopes,) = torch.autograd.grad(loss(x), x)
    return slopes


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([-0.0770])
#>              found torch.tensor([-0.5870])
#>   loss = mean_of_sines
#>   x = torch.tensor([-1.7899], requires_grad=True)
