def slopes(function, points):
    return torch.func.vmap(torch.func.grad(function))(points)


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✓ slopes: 13 inputs agree
