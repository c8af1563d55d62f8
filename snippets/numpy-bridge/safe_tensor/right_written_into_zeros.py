def safe_tensor(array):
    tensor = torch.zeros(array.shape)
    tensor.numpy()[:] = array
    return tensor


check(safe_tensor, safe_tensor_with_loops, inputs, shares=False, warns=False)
#> ✓ safe_tensor: 16 inputs agree
