def leave_one_out(x, y, degree):
    powers = vander(x, N=degree + 1)
    weights = lstsq(powers, y, driver="gels").solution
    return (powers @ weights - y).square().mean()


check(leave_one_out, leave_one_out_with_loops, inputs)
#> ✗ values: expected torch.tensor(1.3265, dtype=torch.float64), found torch.tensor(0.4500, dtype=torch.float64)
#>   x = torch.tensor([0., 1., 2., 3.], dtype=torch.float64)
#>   y = torch.tensor([0., 2., 1., 3.], dtype=torch.float64)
#>   degree = 1
