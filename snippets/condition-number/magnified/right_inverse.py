def magnified(matrices, rights, changes):
    inverses = torch.linalg.inv(matrices)
    x = (inverses @ rights[:, :, None])[:, :, 0]
    y = (inverses @ (rights + changes)[:, :, None])[:, :, 0]
    moved = torch.linalg.vector_norm(y - x, dim=1) / torch.linalg.vector_norm(changes, dim=1)
    return moved * torch.linalg.vector_norm(rights, dim=1) / torch.linalg.vector_norm(x, dim=1)


check(magnified, magnified_with_loops, inputs)
#> ✓ magnified: 7 inputs agree
