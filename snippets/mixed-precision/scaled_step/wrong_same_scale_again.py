def scaled_step(weight, gradient, scale, rate):
    if not gradient.isfinite().all():
        return [weight, scale]
    return [weight - rate * (gradient.float() / scale), scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✗ result[1] value: expected 0.5, found 1.0
#>   weight = torch.tensor([1.])
#>   gradient = torch.tensor([torch.inf], dtype=torch.float16)
#>   scale = 1.0
#>   rate = 0.5
