def safe_tensor(array):
    return torch.from_numpy(array.copy()).float()


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✗ ValueError: given numpy array has byte order different from the native byte order. Conversion between byte orders is currently not supported.
#>   array = np.array([[1.5, 2.5], [3.5, 4.5]], dtype='>f8')
