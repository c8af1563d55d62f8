def slopes(function, points):
    n = max(len(points), 1)
    x = torch.tensor(points.tolist(), dtype=points.dtype, requires_grad=True)
    (function(x) / n).sum().backward()
    return n * x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✓ slopes: 13 inputs agree
