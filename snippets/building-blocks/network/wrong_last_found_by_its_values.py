def network(x, weights, biases):
    for weight, bias in zip(weights, biases, strict=True):
        x = x @ weight.T + bias
        if not torch.equal(weight, weights[-1]):
            x = x.relu()
    return x


check(network, network_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.]])
#>              found torch.tensor([[4.]])
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]]), torch.tensor([[-2.]])]
#>   biases = [torch.tensor([0.5000]), torch.tensor([1.])]
