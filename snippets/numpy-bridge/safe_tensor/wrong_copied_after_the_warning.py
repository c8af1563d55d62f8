def safe_tensor(array):
    return torch.from_numpy(np.asarray(array, dtype=np.float32, order="C")).clone()


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✗ UserWarning: The given NumPy array is not writable, and PyTorch does not support non-writable tensors
#>   array = np.array([[12.573022, -13.210486]], dtype=np.float32)
