def curves(tensors):
    rows = [tensor.detach().cpu().double() for tensor in tensors]
    return torch.stack(rows).numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ shape: expected (2, 1), found (1, 2)
#>   tensors = [torch.tensor([1., 2.])]
