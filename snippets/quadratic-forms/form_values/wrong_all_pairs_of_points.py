def form_values(matrix, points):
    return points @ matrix @ points.T


check(form_values, form_values_with_loops, inputs)
#> ✗ shape: expected (1,), found (1, 1)
#>   matrix = torch.tensor([[2.]])
#>   points = torch.tensor([[3.]])
