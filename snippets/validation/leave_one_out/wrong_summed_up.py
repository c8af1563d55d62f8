def leave_one_out(x, y, degree):
    n = len(x)
    others = ~torch.eye(n, dtype=torch.bool)
    x_others = x.expand(n, n)[others].reshape(n, n - 1)
    y_others = y.expand(n, n)[others].reshape(n, n - 1)
    powers = vander(x_others, N=degree + 1)
    weights = lstsq(powers, y_others, driver="gels").solution
    predicted = (vander(x, N=degree + 1) * weights).sum(dim=1)
    return (predicted - y).square().sum()


check(leave_one_out, leave_one_out_with_loops, inputs)
#> ✗ values: expected torch.tensor(1.3265, dtype=torch.float64), found torch.tensor(5.3061, dtype=torch.float64)
#>   x = torch.tensor([0., 1., 2., 3.], dtype=torch.float64)
#>   y = torch.tensor([0., 2., 1., 3.], dtype=torch.float64)
#>   degree = 1
