def slopes_through_rounding(loss, x):
    rounded = x + x.round().detach() - x
    (slopes,) = torch.autograd.grad(loss(rounded), x)
    return slopes


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([1.])
#>              found torch.tensor([0.])
#>   loss = torch.prod
#>   x = torch.tensor([-4.1958], requires_grad=True)
