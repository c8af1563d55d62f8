def curves(tensors):
    return np.array([t.tolist() for t in tensors], dtype=np.float64).T


check(curves, curves_with_loops, inputs, rtol=0, atol=0, shares=False)
#> ✓ curves: 12 inputs agree
