def slopes_through_rounding(loss, x):
    rounded = x + ((x + 0.5).floor() - x).detach()
    (slopes,) = torch.autograd.grad(loss(rounded), x)
    return slopes


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([0., 4., -4.])
#>              found torch.tensor([2., 6., -2.])
#>   loss = sum_of_squares
#>   x = torch.tensor([0.5000, 2.5000, -1.5000], requires_grad=True)
