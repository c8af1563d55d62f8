def scaled(x, weights):
    results = []
    for weight in weights:
        size = (x @ weight.T).square().mean(dim=0).sqrt()
        new = weight / torch.where(size > 0, size, 1.0)[:, None]
        results.append(new)
        x = (x @ new.T).relu()
    return results


check(scaled, scaled_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[-1.1204, -1.4009, -0.7407], [1.4394, 0.1605, 0.4880]])
#>                        found torch.tensor([[-0.8932, -1.1169, -0.5905], [2.2037, 0.2457, 0.7471]])
#>   x = torch.tensor([[1.5410, -0.2934, -2.1788], [0.5684, -1.0845, -1.3986], [0.4033, 0.8380, -0.7193], [-0.4033, -0.5966, 0.1820]])
#>   weights = [torch.tensor([[-0.8567, -1.0712, -0.5663], [1.1006, 0.1227, 0.3731]])]
