def safe_tensor(array):
    tensor = torch.zeros(array.shape)
    tensor.numpy()[:] = array
    return tensor


check(quiet(safe_tensor), safe_tensor_with_loops, inputs, shares=False)
#> ✓ safe_tensor: 16 inputs agree
