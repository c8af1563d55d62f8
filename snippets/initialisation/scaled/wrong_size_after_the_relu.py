def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).relu().square().mean().sqrt()
        new = weight / size if size > 0 else weight
        results.append(new)
        x = (x @ new.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1.]])
#>                        found torch.tensor([[-2.]])
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]]), torch.tensor([[5.]])]
