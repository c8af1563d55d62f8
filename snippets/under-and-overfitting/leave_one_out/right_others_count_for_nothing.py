def leave_one_out(x, y, degree):
    powers = vander(x, N=degree + 1)
    kept = 1 - torch.eye(len(x), dtype=x.dtype)  # (n, n): a row of 0 asks for nothing
    weights = lstsq(kept[:, :, None] * powers, kept * y, driver="gels").solution
    return ((powers * weights).sum(dim=1) - y).square().mean()


check(leave_one_out, leave_one_out_with_loops, inputs)
#> ✓ leave_one_out: 6 inputs agree
