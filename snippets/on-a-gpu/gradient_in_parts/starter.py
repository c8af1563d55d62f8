def gradient_in_parts(predict, x, y, weight):
    """function, (n, d), (n,), (d,) -> (d,): gradient of mean squared error.

    The function takes 4 rows of x at most, and the weight, and gives a
    prediction for each row. n is 1 or more. No argument is changed, and the
    result is not marked.
    """
    raise NotImplementedError("your turn")


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   predict = predict
#>   x = torch.tensor([[1.]])
#>   y = torch.tensor([3.])
#>   weight = torch.tensor([2.])
