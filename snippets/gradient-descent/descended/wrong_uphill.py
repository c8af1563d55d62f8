def descended(matrix, start, learning_rate, steps):
    one_step = torch.eye(len(start)) + learning_rate * matrix
    return torch.linalg.matrix_power(one_step, steps) @ start


check(descended, descended_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([125.])
#>   matrix = torch.tensor([[1.]])
#>   start = torch.tensor([8.])
#>   learning_rate = 1.5
#>   steps = 3
