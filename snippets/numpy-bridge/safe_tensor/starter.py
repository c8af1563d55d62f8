def safe_tensor(array):
    """(n, m) array of real numbers -> (n, m) tensor, float32, a copy."""
    raise NotImplementedError("your turn")


check(safe_tensor, safe_tensor_with_loops, inputs, shares=False)
#> ✗ NotImplementedError: your turn
#>   array = np.array([[3, 4], [1, 2]], dtype=np.int16)  # not contiguous
