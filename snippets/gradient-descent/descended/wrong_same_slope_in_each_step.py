def descended(matrix, start, learning_rate, steps):
    return start - steps * learning_rate * matrix @ start


check(descended, descended_with_loops, inputs)
#> ✗ values: expected torch.tensor([-1.])
#>              found torch.tensor([-28.])
#>   matrix = torch.tensor([[1.]])
#>   start = torch.tensor([8.])
#>   learning_rate = 1.5
#>   steps = 3
