def network(x, weights, biases):
    layers = []
    for weight, bias in zip(weights, biases, strict=True):
        linear = torch.nn.Linear(weight.shape[1], weight.shape[0])
        linear.weight, linear.bias = torch.nn.Parameter(weight), torch.nn.Parameter(bias)
        layers += [linear, torch.nn.ReLU()]
    return torch.nn.Sequential(*layers[:-1])(x)


check(network, network_with_loops, inputs)
#> ✗ requires_grad: expected False, found True
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]])]
#>   biases = [torch.tensor([0.5000])]
