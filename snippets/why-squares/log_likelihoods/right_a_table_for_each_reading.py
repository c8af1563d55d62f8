def log_likelihoods(readings, values, widths):
    gaps = (readings - values[:, None, None]) / widths[:, None]  # (v, w, n)
    return (-(gaps**2) / 2 - widths.log()[:, None]).sum(dim=2)


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✓ log_likelihoods: 12 inputs agree
