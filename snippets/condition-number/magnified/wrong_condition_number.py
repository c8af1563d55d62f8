def magnified(matrices, rights, changes):
    return torch.linalg.cond(matrices)


check(magnified, magnified_with_loops, inputs)
#> ✗ values: expected torch.tensor([0.2500], dtype=torch.float64)
#>              found torch.tensor([4.], dtype=torch.float64)
#>   matrices = torch.tensor([[[1., 0.], [0., 4.]]], dtype=torch.float64)
#>   rights = torch.tensor([[1., 0.]], dtype=torch.float64)
#>   changes = torch.tensor([[0., 2.]], dtype=torch.float64)
