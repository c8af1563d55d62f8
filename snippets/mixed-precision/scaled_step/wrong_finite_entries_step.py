def scaled_step(weight, gradient, scale, rate):
    finite = gradient.isfinite()
    step = torch.where(finite, gradient.float(), 0.0) / scale
    return [weight - rate * step, scale if finite.all() else scale / 2]


check(scaled_step, scaled_step_with_loops, inputs, atol=1e-9)
#> ✗ result[0] values: expected torch.tensor([1., 2.])
#>                        found torch.tensor([-3., 2.])
#>   weight = torch.tensor([1., 2.])
#>   gradient = torch.tensor([8., torch.inf], dtype=torch.float16)
#>   scale = 2.0
#>   rate = 1.0
