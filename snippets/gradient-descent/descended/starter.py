def descended(matrix, start, learning_rate, steps):
    """symmetric (n, n), unmarked (n,), float, int -> (n,), of one dtype.

    After so many steps on w @ matrix @ w / 2. No loops, no gradient.
    """
    raise NotImplementedError("your turn")


check(descended, descended_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   matrix = torch.tensor([[1.]])
#>   start = torch.tensor([8.])
#>   learning_rate = 1.5
#>   steps = 3
