def safe_tensor(array):
    return torch.as_tensor(np.asarray(array, dtype=np.float32))


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✗ shares memory: expected False, found True
#>   array = np.array([[1.5, 2.5]], dtype=np.float32)
