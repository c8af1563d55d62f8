def one_layer(w1, b1, w2, b2):
    def both(columns):
        return w2 @ (w1 @ columns + b1[:, None]) + b2[:, None]

    n = w1.shape[1]
    b = both(torch.zeros(n, 1, dtype=w1.dtype))  # (m, 1)
    w = both(torch.eye(n, dtype=w1.dtype)) - b
    return w, b.flatten()


check(one_layer, one_layer_with_loops, inputs)
#> ✓ one_layer: 7 inputs agree
