def curves(tensors):
    rows = [tensor.detach().cpu().double() for tensor in tensors]
    return torch.cat(rows).reshape(-1, len(rows)).numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ values: expected np.array([[0., 1.], [2., 1.], [4., 1.]])
#>              found np.array([[0., 2.], [4., 1.], [1., 1.]])
#>   tensors = [torch.tensor([0, 2, 4]), torch.tensor([1., 1., 1.])]
