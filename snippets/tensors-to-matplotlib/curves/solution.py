def curves(tensors):
    columns = [tensor.detach().cpu().double() for tensor in tensors]
    return torch.stack(columns, dim=1).numpy()


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✓ curves: 12 inputs agree
