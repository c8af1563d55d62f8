def descended(matrix, start, learning_rate, steps):
    one_step = torch.eye(len(start)) - 2 * learning_rate * matrix
    return torch.linalg.matrix_power(one_step, steps) @ start


check(descended, descended_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([-64.])
#>   matrix = torch.tensor([[1.]])
#>   start = torch.tensor([8.])
#>   learning_rate = 1.5
#>   steps = 3
