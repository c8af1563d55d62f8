def slopes(function, points):
    points.requires_grad_()
    function(points).sum().backward()
    points.requires_grad_(False)
    return points.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ input points grad type: expected NoneType, found Tensor
#>   function = cubed
#>   points = torch.tensor([1.5410])
