def leave_one_out(x, y, degree):
    powers = vander(x, N=degree + 1)  # (n, degree + 1)
    kept = 1 - torch.eye(len(x))  # (n, n)
    tables = kept[:, :, None] * powers  # (n, n, degree + 1)
    weights = lstsq(tables, kept * y, driver="gels").solution  # (n, degree + 1)
    predicted = (powers * weights).sum(dim=1)
    return (predicted - y).square().mean()


check(leave_one_out, leave_one_out_with_loops, inputs)
#> ✓ leave_one_out: 6 inputs agree
