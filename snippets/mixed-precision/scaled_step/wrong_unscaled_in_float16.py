def scaled_step(weight, gradient, scale, rate):
    if not gradient.isfinite().all():
        return [weight, scale / 2]
    return [weight - rate * (gradient / scale), scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✗ result[0] values: expected torch.tensor([-23.])
#>                        found torch.tensor([-torch.inf])
#>   weight = torch.tensor([1.])
#>   gradient = torch.tensor([60000.], dtype=torch.float16)
#>   scale = 0.25
#>   rate = 0.0001
