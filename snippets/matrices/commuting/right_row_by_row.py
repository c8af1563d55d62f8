def commuting(matrices):
    n = len(matrices)
    result = torch.empty(n, n, dtype=torch.bool)
    for i, left in enumerate(matrices):
        differences = left @ matrices - matrices @ left
        result[i] = differences.abs().sum(dim=(1, 2)) == 0
    return result


check(commuting, commuting_with_loops, inputs)
#> ✓ commuting: 9 inputs agree
