def descended(matrix, start, learning_rate, steps):
    return (torch.eye(len(start)) - learning_rate * matrix) ** steps @ start


check(descended, descended_with_loops, inputs)
#> ✗ values: expected torch.tensor([-0.7500, 1.5000])
#>              found torch.tensor([1.5000, 2.2500])
#>   matrix = torch.tensor([[0., 1.], [1., 0.]])
#>   start = torch.tensor([1., 2.])
#>   learning_rate = 0.5
#>   steps = 2
