def network(x, weights, biases):
    for weight, bias in zip(weights, biases, strict=True):
        x = (x @ weight.T + bias).relu()
    return x


check(network, network_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-1.5000]])
#>              found torch.tensor([[0.]])
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]])]
#>   biases = [torch.tensor([0.5000])]
