def slopes_of_third_moment(x):
    squares = (x - x.mean()) ** 2
    return 3 * (squares - squares.mean())


check(slopes_of_third_moment, slopes_of_third_moment_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1., -1., 2.])
#>              found torch.tensor([-3., -3., 6.])
#>   x = torch.tensor([0., 0., 3.])
