def magnified(matrices, rights, changes):
    x = (matrices @ rights[:, :, None])[:, :, 0]
    moved = (matrices @ changes[:, :, None])[:, :, 0]
    out = torch.linalg.vector_norm(moved, dim=1) / torch.linalg.vector_norm(x, dim=1)
    into = torch.linalg.vector_norm(changes, dim=1) / torch.linalg.vector_norm(rights, dim=1)
    return out / into


check(magnified, magnified_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.2500], dtype=torch.float64)
#>              found torch.tensor([4.], dtype=torch.float64)
#>   matrices = torch.tensor([[[1., 0.], [0., 4.]]], dtype=torch.float64)
#>   rights = torch.tensor([[1., 0.]], dtype=torch.float64)
#>   changes = torch.tensor([[0., 2.]], dtype=torch.float64)
