def slopes(function, points):
    x = points.clone().requires_grad_()
    function(x).mean().backward()
    return x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([12., 12.])
#>              found torch.tensor([6., 6.])
#>   function = cubed
#>   points = torch.tensor([2., 2.])
