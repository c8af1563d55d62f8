def curves(tensors):
    columns = [tensor.detach().cpu().to(tensors[0].dtype) for tensor in tensors]
    return torch.stack(columns, dim=1).double().numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ values: expected np.array([[1.6777217e+07, 5.0000000e-01], [0.0000000e+00, 2.5000000e-01]])
#>              found np.array([[16777217., 0.], [0., 0.]])
#>   tensors = [torch.tensor([16777217, 0]), torch.tensor([0.5000, 0.2500])]
