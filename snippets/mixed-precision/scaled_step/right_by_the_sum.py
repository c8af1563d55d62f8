def scaled_step(weight, gradient, scale, rate):
    gradient = gradient.to(weight)
    if (gradient * 0).sum() != 0:
        return [weight.clone(), scale * 0.5]
    return [torch.add(weight, gradient, alpha=-rate / scale), scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✓ scaled_step: 15 inputs agree
