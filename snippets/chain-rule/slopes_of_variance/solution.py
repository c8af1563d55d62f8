def slopes_of_variance(x):
    into_difference = 2 * (x - x.mean()) / len(x)  # (n,)
    straight = into_difference
    through_the_mean = -into_difference.mean()
    return straight + through_the_mean


check(slopes_of_variance, slopes_of_variance_with_loops, inputs)
#> ✓ slopes_of_variance: 5 inputs agree
