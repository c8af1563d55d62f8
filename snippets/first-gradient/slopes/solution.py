def slopes(function, points):
    x = points.clone().requires_grad_()  # (n,)
    function(x).sum().backward()
    return x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✓ slopes: 13 inputs agree
