def magnified(matrices, rights, changes):
    columns = torch.stack([rights, changes], dim=2)
    before = torch.linalg.vector_norm(columns, dim=1)
    after = torch.linalg.vector_norm(torch.linalg.solve(matrices, columns), dim=1)
    return (after / before)[:, 1] / (after / before)[:, 0]


check(magnified, magnified_with_loops, inputs)
#> ✓ magnified: 7 inputs agree
