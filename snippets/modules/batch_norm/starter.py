def batch_norm(x, running_mean, running_var, training):
    """(n, d), (d,), (d,), bool -> [(n, d), (d,), (d,)]: result, running ones.

    In training n is 2 or more, the batch is used, and the running ones go a
    tenth of the way to it; otherwise they are used, and stay. 1e-5 is added
    to the variance that divides. No argument is changed.
    """
    raise NotImplementedError("your turn")


check(batch_norm, batch_norm_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   x = torch.tensor([[1.], [3.]])
#>   running_mean = torch.tensor([0.])
#>   running_var = torch.tensor([1.])
#>   training = True
