def descended(matrix, start, learning_rate, steps):
    power = torch.linalg.matrix_power(learning_rate * matrix, steps)
    return start - power @ start


check(descended, descended_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([-19.])
#>   matrix = torch.tensor([[1.]])
#>   start = torch.tensor([8.])
#>   learning_rate = 1.5
#>   steps = 3
