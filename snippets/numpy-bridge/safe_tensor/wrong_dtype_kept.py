def safe_tensor(array):
    return torch.from_numpy(array.copy())


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✗ dtype: expected torch.float32, found torch.bool
#>   array = np.array([[True, False]])
