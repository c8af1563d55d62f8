def scaled_step(weight, gradient, scale, rate):
    if gradient.isinf().any():
        return [weight, scale / 2]
    return [weight - rate * (gradient.float() / scale), scale]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✗ result[0] values: expected torch.tensor([1.])
#>                        found torch.tensor([torch.nan])
#>   weight = torch.tensor([1.])
#>   gradient = torch.tensor([torch.nan], dtype=torch.float16)
#>   scale = 4.0
#>   rate = 0.5
