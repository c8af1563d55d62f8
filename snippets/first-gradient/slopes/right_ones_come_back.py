def slopes(function, points):
    x = points.clone().requires_grad_()
    y = function(x)
    y.backward(torch.ones_like(y))
    return x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✓ slopes: 13 inputs agree
