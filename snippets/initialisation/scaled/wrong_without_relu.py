def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).square().mean().sqrt()
        new = weight / size if size > 0 else weight
        results.append(new)
        x = x @ new.T
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([[5.]])
#>                        found torch.tensor([[1.]])
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]]), torch.tensor([[5.]])]
