def closest(columns, targets):
    directions, lengths, _ = torch.linalg.svd(columns, full_matrices=False)
    directions = directions[:, lengths > 1e-9]
    return directions @ (directions.T @ targets)


check(closest, closest_with_loops, inputs)
#> ✓ closest: 9 inputs agree
