def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).square().mean()
        new = weight / size if size > 0 else weight
        results.append(new)
        x = (x @ new.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.5000]])
#>                        found torch.tensor([[0.0833]])
#>   x = torch.tensor([[2.]])
#>   weights = [torch.tensor([[3.]])]
