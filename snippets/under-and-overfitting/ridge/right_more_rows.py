def ridge(powers, y, penalties):
    p, k = len(penalties), powers.shape[1]
    below = penalties.sqrt()[:, None, None] * torch.eye(k, dtype=powers.dtype)
    rows = torch.cat([powers.expand(p, -1, -1), below], dim=1)  # (p, n + k, k)
    wanted = torch.cat([y, torch.zeros(k, dtype=y.dtype)]).expand(p, -1)
    return torch.linalg.lstsq(rows, wanted, driver="gels").solution


check(ridge, ridge_with_loops, inputs)
#> ✓ ridge: 8 inputs agree
