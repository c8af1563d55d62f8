def safe_tensor(array):
    return torch.tensor(array.tolist(), dtype=torch.float32)


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✗ shape: expected (0, 2), found (0,)
#>   array = np.zeros((0, 2), dtype=np.float64)
