def curves(tensors):
    columns = [tensor.detach().float() for tensor in tensors]
    return torch.stack(columns, dim=1).double().numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ values: expected np.array([[16777217.], [0.]])
#>              found np.array([[16777216.], [0.]])
#>   tensors = [torch.tensor([16777217, 0])]
