def form_values(matrix, points):
    return (points**2 @ matrix).sum(dim=1)


check(form_values, form_values_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([2.])
#>   matrix = torch.tensor([[1., -3.], [0., 1.]])
#>   points = torch.tensor([[1., 2.]])
