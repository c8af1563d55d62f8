def log_likelihoods(readings, values, widths):
    squares = (readings - values[:, None]).square().sum(dim=1)  # (v,)
    return -squares[:, None] / (2 * widths**2) - len(readings) * widths.log()


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✓ log_likelihoods: 12 inputs agree
