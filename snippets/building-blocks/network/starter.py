def network(x, weights, biases):
    """(n, a), [(b, a), (c, b), ...], [(b,), (c,), ...] -> (n, last).

    One layer or more; all tensors have one float dtype. None of them requires a
    gradient, nor does the result, and no tensor or list is changed.
    """
    raise NotImplementedError("your turn")


check(network, network_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]])]
#>   biases = [torch.tensor([0.5000])]
