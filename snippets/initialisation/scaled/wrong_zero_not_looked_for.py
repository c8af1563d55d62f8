def scaled(x, weights):
    results = []
    for weight in weights:
        new = weight / (x @ weight.T).square().mean().sqrt()
        results.append(new)
        x = (x @ new.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.]])
#>                        found torch.tensor([[torch.nan]])
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[0.]])]
