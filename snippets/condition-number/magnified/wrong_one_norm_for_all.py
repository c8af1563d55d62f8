def magnified(matrices, rights, changes):
    x = torch.linalg.solve(matrices, rights)
    moved = torch.linalg.solve(matrices, changes)
    norm = torch.linalg.vector_norm
    return norm(moved, dim=1) / norm(x, dim=1) * norm(rights) / norm(changes)


check(magnified, magnified_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.2500, 0.3162], dtype=torch.float64)
#>              found torch.tensor([0.5000, 0.1581], dtype=torch.float64)
#>   matrices = torch.tensor([[[1., 0.], [0., 4.]], [[1., 3.], [0., 1.]]], dtype=torch.float64)
#>   rights = torch.tensor([[1., 0.], [0., 2.]], dtype=torch.float64)
#>   changes = torch.tensor([[0., 2.], [1., 0.]], dtype=torch.float64)
