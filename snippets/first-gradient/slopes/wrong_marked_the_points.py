def slopes(function, points):
    points.requires_grad_()
    function(points).sum().backward()
    return points.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ input points requires_grad: expected False, found True
#>   function = cubed
#>   points = torch.tensor([1.5410])
