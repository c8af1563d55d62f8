def descended(matrix, start, learning_rate, steps):
    """symmetric (n, n), (n,) -> (n,): after so many steps. No loops."""
    raise NotImplementedError("your turn")


check(descended, descended_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   matrix = torch.tensor([[2.3747]])
#>   start = torch.tensor([1.8740])
#>   learning_rate = 0.5
#>   steps = 0
