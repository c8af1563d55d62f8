def slopes_of_third_moment(x):
    into_difference = 2 * (x - x.mean()) / len(x)
    return into_difference - into_difference.mean()


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✗ values: expected torch.tensor([0., 0.])
#>              found torch.tensor([-0.5000, 0.5000])
#>   x = torch.tensor([0., 1.])
