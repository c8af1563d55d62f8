def one_layer(w1, b1, w2, b2):
    w = w2 @ w1       # (m, n)
    b = w2 @ b1 + b2  # (m,)
    return w, b


check(one_layer, one_layer_with_loops, inputs)
#> ✓ one_layer: 7 inputs agree
