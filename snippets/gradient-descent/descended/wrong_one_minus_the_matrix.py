def descended(matrix, start, learning_rate, steps):
    one_step = 1 - learning_rate * matrix
    return torch.linalg.matrix_power(one_step, steps) @ start


check(descended, descended_with_loops, inputs)
#> ✗ values: expected torch.tensor([-0.7500, 1.5000])
#>              found torch.tensor([3.2500, 3.5000])
#>   matrix = torch.tensor([[0., 1.], [1., 0.]])
#>   start = torch.tensor([1., 2.])
#>   learning_rate = 0.5
#>   steps = 2
