def network(x, weights, biases):
    columns = x.T
    for weight, bias in zip(weights[:-1], biases[:-1], strict=True):
        columns = (weight @ columns + bias[:, None]).clamp(min=0)
    return (weights[-1] @ columns + biases[-1].unsqueeze(1)).mT


check(network, network_with_loops, inputs)
#> ✓ network: 11 inputs agree
