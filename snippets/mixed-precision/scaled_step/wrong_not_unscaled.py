def scaled_step(weight, gradient, scale, rate):
    if not gradient.isfinite().all():
        return [weight, scale / 2]
    return [weight - rate * gradient.float(), scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✗ result[0] values: expected torch.tensor([0.5000])
#>                        found torch.tensor([-1.])
#>   weight = torch.tensor([1.])
#>   gradient = torch.tensor([4.], dtype=torch.float16)
#>   scale = 4.0
#>   rate = 0.5
