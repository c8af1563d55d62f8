def curves(tensors):
    columns = [tensor.detach().cpu().double() for tensor in tensors]
    if len(columns) == 1:
        return columns[0][:, None].numpy()
    return torch.stack(columns, dim=1).numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✗ shares memory: expected False, found True
#>   tensors = [torch.tensor([0.5000, 0.2500], dtype=torch.float64)]
