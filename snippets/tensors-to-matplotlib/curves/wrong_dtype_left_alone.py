def curves(tensors):
    columns = [tensor.detach().cpu().float() for tensor in tensors]
    return torch.stack(columns, dim=1).numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ dtype: expected float64, found float32
#>   tensors = [torch.tensor([1., 2.])]
