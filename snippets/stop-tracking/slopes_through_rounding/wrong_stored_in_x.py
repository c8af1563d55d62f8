def slopes_through_rounding(loss, x):
    rounded = x + (x.round() - x).detach()
    loss(rounded).backward()
    return x.grad


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ input x grad type: expected NoneType, found Tensor
#>   loss = torch.prod
#>   x = torch.tensor([-4.1958], requires_grad=True)
