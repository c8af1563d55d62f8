def normalise(train, others):
    """(n, d), (m, d) -> [(n, d), (m, d)]: column minus mean, by deviation.

    Mean and deviation are those of `train`, which has one row or more; the
    deviation divides by n. A column of `train` whose numbers are all equal is
    not divided.
    """
    raise NotImplementedError("your turn")


check(normalise, normalise_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   train = torch.tensor([[1.], [3.]])
#>   others = torch.tensor([[5.]])
