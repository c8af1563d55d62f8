def safe_tensor(array):
    return torch.tensor(array, dtype=torch.float32)


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✗ ValueError: At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)
#>   array = np.array([[2], [1]])  # not contiguous
