from torch.nn.functional import linear


def network(x, weights, biases):
    for i in range(len(weights)):
        if i > 0:
            x = torch.relu(x)
        x = linear(x, weights[i], biases[i])
    return x


check(network, network_with_loops, inputs)
#> ✓ network: 11 inputs agree
