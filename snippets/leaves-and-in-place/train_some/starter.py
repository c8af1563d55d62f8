def train_some(loss, start, frozen, learning_rate, steps):
    """function, leaf (n,), bool (n,), float, int -> unmarked (n,).

    A frozen weight stays, whatever its slope. start is left as it is, marked or not.
    """
    raise NotImplementedError("your turn")


check(train_some, train_some_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   loss = sum_of_squares
#>   start = torch.tensor([4.])
#>   frozen = torch.tensor([False])
#>   learning_rate = 0.25
#>   steps = 1
