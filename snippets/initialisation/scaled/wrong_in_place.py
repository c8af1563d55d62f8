def scaled(x, weights):
    for weight in weights:
        size = (x @ weight.T).square().mean().sqrt()
        if size > 0:
            weight.div_(size)
        x = (x @ weight.T).relu()
    return weights


check(scaled, scaled_with_loops, inputs)
#> ✗ input weights[0] values: expected torch.tensor([[3.]])
#>                               found torch.tensor([[0.5000]])
#>   x = torch.tensor([[2.]])
#>   weights = [torch.tensor([[3.]])]
