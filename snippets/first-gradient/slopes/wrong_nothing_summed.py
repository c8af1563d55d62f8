def slopes(function, points):
    x = points.clone().requires_grad_()
    function(x).backward()
    return x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ RuntimeError: grad can be implicitly created only for scalar outputs
#>   function = cubed
#>   points = torch.tensor([2., 2.])
