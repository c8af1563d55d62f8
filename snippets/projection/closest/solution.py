def closest(columns, targets):
    return columns @ torch.linalg.lstsq(columns, targets, driver="gelsd").solution


check(closest, closest_with_loops, inputs)
#> ✓ closest: 9 inputs agree
