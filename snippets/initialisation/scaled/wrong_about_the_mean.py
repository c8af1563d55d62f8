def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).std(correction=0)
        if size > 0:
            weight = weight / size
        results.append(weight)
        x = (x @ weight.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.5000]])
#>                        found torch.tensor([[3.]])
#>   x = torch.tensor([[2.]])
#>   weights = [torch.tensor([[3.]])]
