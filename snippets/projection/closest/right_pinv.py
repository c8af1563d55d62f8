def closest(columns, targets):
    return columns @ (torch.linalg.pinv(columns) @ targets)


check(closest, closest_with_loops, inputs)
#> ✓ closest: 9 inputs agree
