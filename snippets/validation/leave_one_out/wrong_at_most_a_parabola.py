def leave_one_out(x, y, degree):
    n = len(x)
    others = ~torch.eye(n, dtype=torch.bool)
    x_others = x.expand(n, n)[others].reshape(n, n - 1)
    y_others = y.expand(n, n)[others].reshape(n, n - 1)
    powers = torch.stack([x_others**0, x_others, x_others**2], dim=2)
    weights = lstsq(powers[:, :, : degree + 1], y_others, driver="gels").solution
    predicted = (vander(x, N=3)[:, : degree + 1] * weights).sum(dim=1)
    return (predicted - y).square().mean()


check(leave_one_out, leave_one_out_with_loops, inputs)
#> ✗ values: expected torch.tensor(14.9940, dtype=torch.float64), found torch.tensor(3.7273, dtype=torch.float64)
#>   x = torch.tensor([0.2023, 0.3865, 0.6832, 0.8915, 0.5334, 0.0454], dtype=torch.float64)
#>   y = torch.tensor([-0.2934, 0.5684, -1.3986, 0.8380, -0.4033, 0.1820], dtype=torch.float64)  # not contiguous
#>   degree = 3
