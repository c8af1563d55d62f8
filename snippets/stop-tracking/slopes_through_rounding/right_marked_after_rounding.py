def slopes_through_rounding(loss, x):
    rounded = x.detach().round().requires_grad_()
    loss(rounded).backward()
    return rounded.grad


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✓ slopes_through_rounding: 11 inputs agree
