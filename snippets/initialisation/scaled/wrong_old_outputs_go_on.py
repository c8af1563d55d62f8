def scaled(x, weights):
    results = []
    for weight in weights:
        outputs = x @ weight.T
        size = outputs.square().mean().sqrt()
        results.append(weight / size if size > 0 else weight)
        x = outputs.relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([[1.]])
#>                        found torch.tensor([[0.4472]])
#>   x = torch.tensor([[1.], [3.]])
#>   weights = [torch.tensor([[1.]]), torch.tensor([[4.]])]
