def loss_backward(predicted, y):
    return 2 * (predicted - y) / predicted.numel()


def layer_backward(d_output, x, weight):
    return d_output @ weight, d_output.T @ x, d_output.sum(dim=0)


def tanh_backward(d_hidden, hidden):
    return d_hidden * (1 - hidden**2)


def network_backward(x, y, weight1, bias1, weight2, bias2):
    hidden = torch.tanh(layer(x, weight1, bias1))
    d_predicted = loss_backward(layer(hidden, weight2, bias2), y)
    d_hidden, d_weight2, d_bias2 = layer_backward(d_predicted, hidden, weight2)
    d_inside = tanh_backward(d_hidden, hidden)
    d_x, d_weight1, d_bias1 = layer_backward(d_inside, x, weight1)
    return d_x, d_weight1, d_bias1, d_weight2, d_bias2


check(network_backward, network_backward_with_loops, inputs)
#> ✓ network_backward: 7 inputs agree
