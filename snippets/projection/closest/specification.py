import torch


def closest_with_loops(columns, targets):
    units = []
    for column in columns.T:
        rest = column
        for unit in units:
            rest = rest - (rest @ unit) * unit
        length = torch.linalg.vector_norm(rest)
        if length > 1e-6:
            units.append(rest / length)

    near = torch.zeros_like(targets)
    for k in range(targets.shape[1]):
        for unit in units:
            near[:, k] = near[:, k] + (targets[:, k] @ unit) * unit
    return near


columns = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]], dtype=torch.float64)
targets = torch.tensor([[1.0, 3.0], [2.0, 3.0], [6.0, 3.0]], dtype=torch.float64)
print(closest_with_loops(columns, targets))
#> tensor([[0.5000, 3.0000],
#>         [3.0000, 3.0000],
#>         [5.5000, 3.0000]], dtype=torch.float64)
