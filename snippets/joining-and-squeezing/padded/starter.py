def padded(rows):
    """n tensors, each (some,) -> (n, longest), same dtype: zeros at the ends."""
    raise NotImplementedError("your turn")


check(padded, padded_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   rows = [torch.tensor([0.5000])]
