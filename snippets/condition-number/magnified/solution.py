def magnified(matrices, rights, changes):
    x = torch.linalg.solve(matrices, rights)
    moved = torch.linalg.solve(matrices, changes)
    out = torch.linalg.vector_norm(moved, dim=1) / torch.linalg.vector_norm(x, dim=1)
    into = torch.linalg.vector_norm(changes, dim=1) / torch.linalg.vector_norm(rights, dim=1)
    return out / into


check(magnified, magnified_with_loops, inputs)
#> ✓ magnified: 7 inputs agree
