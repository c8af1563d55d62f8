def slopes_through_rounding(loss, x):
    return torch.func.grad(loss)(x.detach().round())


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✓ slopes_through_rounding: 11 inputs agree
