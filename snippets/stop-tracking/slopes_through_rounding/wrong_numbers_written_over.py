def slopes_through_rounding(loss, x):
    x.data = x.round()
    (slopes,) = torch.autograd.grad(loss(x), x)
    return slopes


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ input x values: expected torch.tensor([-4.1958], requires_grad=True)
#>                      found torch.tensor([-4.], requires_grad=True)
#>   loss = torch.prod
#>   x = torch.tensor([-4.1958], requires_grad=True)
