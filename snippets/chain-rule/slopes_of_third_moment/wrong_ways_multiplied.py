def slopes_of_third_moment(x):
    into_difference = 3 * (x - x.mean()) ** 2 / len(x)
    through_the_mean = -into_difference.mean()
    return into_difference * through_the_mean


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✗ values: expected torch.tensor([0., 0.])
#>              found torch.tensor([-0.1406, -0.1406])
#>   x = torch.tensor([0., 1.])
