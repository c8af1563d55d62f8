def slopes(function, points):
    x = points.clone().requires_grad_()
    for y in function(x):
        y.backward(retain_graph=True)
    return x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ RuntimeError: a second backward() through the same result
#>   function = cubed
#>   points = torch.tensor([2., 2.])
