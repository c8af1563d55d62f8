def network(x, weights, biases):
    *hidden, last = zip(weights, biases, strict=True)
    for weight, bias in hidden:
        x = (x @ weight.T + bias).relu()
    weight, bias = last
    return x @ weight.T + bias


check(network, network_with_loops, inputs)
#> ✓ network: 11 inputs agree
