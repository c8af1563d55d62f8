def scaled_step(weight, gradient, scale, rate):
    unscaled = gradient.to(torch.float32) / scale
    broken = (unscaled.isnan() | unscaled.isinf()).any()
    new = weight if broken else weight - rate * unscaled
    return [new, scale / 2 if broken else scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✓ scaled_step: 15 inputs agree
