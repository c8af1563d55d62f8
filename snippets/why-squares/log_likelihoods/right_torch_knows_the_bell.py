from torch.distributions import Normal


def log_likelihoods(readings, values, widths):
    bells = Normal(values[:, None], widths, validate_args=False)
    each = bells.log_prob(readings[:, None, None])  # (n, v, w)
    return (each + math.log(2 * math.pi) / 2).sum(dim=0)


check(log_likelihoods, log_likelihoods_with_loops, inputs)
#> ✓ log_likelihoods: 12 inputs agree
