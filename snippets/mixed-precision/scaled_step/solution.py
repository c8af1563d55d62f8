def scaled_step(weight, gradient, scale, rate):
    if not gradient.isfinite().all():
        return [weight, scale / 2]
    return [weight - rate * (gradient.float() / scale), scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✓ scaled_step: 15 inputs agree
