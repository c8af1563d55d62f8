def slopes_through_rounding(loss, x):
    rounded = x + (x.round() - x).detach()
    (slopes,) = torch.autograd.grad(loss(rounded), x)
    return slopes


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✓ slopes_through_rounding: 11 inputs agree
