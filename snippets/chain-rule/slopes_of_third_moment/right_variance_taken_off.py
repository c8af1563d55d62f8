def slopes_of_third_moment(x):
    difference = x - x.sum() / len(x)
    variance = difference.dot(difference) / len(x)
    return (difference.square() - variance).mul(3).div(len(x))


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✓ slopes_of_third_moment: 9 inputs agree
