def slopes(function, points):
    n, step = len(points), 0.001
    both = function(torch.cat([points + step, points - step]))
    return (both[:n] - both[n:]) / (2 * step)


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([0.])
#>              found torch.tensor([1.])
#>   function = only_above_zero
#>   points = torch.tensor([0.])
