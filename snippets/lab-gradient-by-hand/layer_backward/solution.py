def layer_backward(d_output, x, weight):
    d_x = d_output @ weight  # (n, o) @ (o, i)
    d_weight = d_output.T @ x  # (o, n) @ (n, i)
    d_bias = d_output.sum(dim=0)  # (o,)
    return d_x, d_weight, d_bias


check(layer_backward, layer_backward_with_loops, inputs)
#> ✓ layer_backward: 9 inputs agree
