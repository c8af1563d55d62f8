def curves(tensors):
    columns = [t.double().numpy(force=True) for t in tensors]
    return np.stack(columns, axis=-1)


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✓ curves: 12 inputs agree
