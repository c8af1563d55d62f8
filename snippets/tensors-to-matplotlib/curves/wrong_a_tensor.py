def curves(tensors):
    columns = [tensor.detach().cpu().double() for tensor in tensors]
    return torch.stack(columns, dim=1)


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ type: expected ndarray, found Tensor
#>   tensors = [torch.tensor([1., 2.])]
