def curves(tensors):
    table = np.empty((len(tensors[0]), len(tensors)))
    with torch.no_grad():
        for k, tensor in enumerate(tensors):
            table[:, k] = tensor.to(torch.float64).cpu()
    return table


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✓ curves: 12 inputs agree
