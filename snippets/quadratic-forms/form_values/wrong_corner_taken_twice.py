def form_values(matrix, points):
    squares = points**2 @ matrix.diagonal()
    mixed = (points @ matrix.triu(1) * points).sum(dim=1)
    return squares + 2 * mixed


check(form_values, form_values_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([-7.])
#>   matrix = torch.tensor([[1., -3.], [0., 1.]])
#>   points = torch.tensor([[1., 2.]])
