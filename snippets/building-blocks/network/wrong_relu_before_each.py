def network(x, weights, biases):
    for weight, bias in zip(weights, biases, strict=True):
        x = x.relu() @ weight.T + bias
    return x


check(network, network_with_loops, inputs)
#> ✗ values: expected torch.tensor([[-1.]])
#>              found torch.tensor([[-7.]])
#>   x = torch.tensor([[-1.]])
#>   weights = [torch.tensor([[-2.]]), torch.tensor([[3.]])]
#>   biases = [torch.tensor([1.]), torch.tensor([-10.])]
