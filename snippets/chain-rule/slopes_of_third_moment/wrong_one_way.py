def slopes_of_third_moment(x):
    return 3 * (x - x.mean()) ** 2 / len(x)


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✗ values: expected torch.tensor([0., 0.])
#>              found torch.tensor([0.3750, 0.3750])
#>   x = torch.tensor([0., 1.])
