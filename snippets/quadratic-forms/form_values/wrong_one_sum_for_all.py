def form_values(matrix, points):
    return (points @ matrix * points).sum()


check(form_values, form_values_with_loops, inputs)
#> ✗ shape: expected (1,), found ()
#>   matrix = torch.tensor([[2.]])
#>   points = torch.tensor([[3.]])
