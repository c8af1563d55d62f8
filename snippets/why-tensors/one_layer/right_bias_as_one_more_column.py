def one_layer(w1, b1, w2, b2):
    first = torch.cat([w1, b1[:, None]], dim=1)  # (h, n + 1)
    both = w2 @ first                            # (m, n + 1)
    return both[:, :-1], both[:, -1] + b2


check(one_layer, one_layer_with_loops, inputs)
#> ✓ one_layer: 7 inputs agree
