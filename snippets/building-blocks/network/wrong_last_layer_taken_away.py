def network(x, weights, biases):
    last_weight, last_bias = weights.pop(), biases.pop()
    for weight, bias in zip(weights, biases, strict=True):
        x = (x @ weight.T + bias).relu()
    return x @ last_weight.T + last_bias


check(network, network_with_loops, inputs)
#> ✗ input weights length: expected 1, found 0
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]])]
#>   biases = [torch.tensor([0.5000])]
