import torch


def shadows_with_loops(arrows, ground):
    result = torch.empty_like(arrows)
    squared_length = sum(component**2 for component in ground)
    for i in range(len(arrows)):
        product = sum(arrows[i, j] * ground[j] for j in range(len(ground)))
        for j in range(len(ground)):
            result[i, j] = product / squared_length * ground[j]
    return result


arrows = torch.tensor([[2.0, 4.0], [-1.0, 2.0], [3.0, -1.0]])
ground = torch.tensor([1.0, 1.0])
print(shadows_with_loops(arrows, ground))
#> tensor([[3.0000, 3.0000],
#>         [0.5000, 0.5000],
#>         [1.0000, 1.0000]])
