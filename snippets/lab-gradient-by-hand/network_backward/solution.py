def network_backward(x, y, weight1, bias1, weight2, bias2):
    hidden = torch.tanh(x @ weight1.T + bias1)  # (n, h)
    predicted = hidden @ weight2.T + bias2  # (n, o)

    d_predicted = 2 * (predicted - y) / predicted.numel()
    d_weight2 = d_predicted.T @ hidden
    d_bias2 = d_predicted.sum(dim=0)

    d_hidden = d_predicted @ weight2
    d_inside = d_hidden * (1 - hidden**2)
    d_weight1 = d_inside.T @ x
    d_bias1 = d_inside.sum(dim=0)
    d_x = d_inside @ weight1
    return d_x, d_weight1, d_bias1, d_weight2, d_bias2


check(network_backward, network_backward_with_loops, inputs)
#> ✓ network_backward: 7 inputs agree
