def slopes(function, points):
    result = torch.empty_like(points)
    for i in range(len(points)):
        x = points[i].clone().requires_grad_()
        function(x).backward()
        result[i] = x.grad
    return result


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ RuntimeError: call 2 of cubed, but 1 must do
#>   function = cubed
#>   points = torch.tensor([2., 2.])
