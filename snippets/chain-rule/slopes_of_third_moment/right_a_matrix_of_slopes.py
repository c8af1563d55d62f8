def slopes_of_third_moment(x):
    n = len(x)
    slopes = torch.eye(n, dtype=x.dtype) - 1 / n  # of each difference, for each x
    return (3 * (x - x.mean()) ** 2 / n) @ slopes


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✓ slopes_of_third_moment: 9 inputs agree
