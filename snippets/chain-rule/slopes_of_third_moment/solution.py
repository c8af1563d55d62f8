def slopes_of_third_moment(x):
    into_difference = 3 * (x - x.mean()) ** 2 / len(x)  # (n,)
    straight = into_difference
    through_the_mean = -into_difference.mean()
    return straight + through_the_mean


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✓ slopes_of_third_moment: 9 inputs agree
