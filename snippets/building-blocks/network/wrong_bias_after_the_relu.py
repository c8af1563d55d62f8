def network(x, weights, biases):
    *hidden, last = zip(weights, biases, strict=True)
    for weight, bias in hidden:
        x = (x @ weight.T).relu() + bias
    weight, bias = last
    return x @ weight.T + bias


check(network, network_with_loops, inputs)
#> ✗ values: expected torch.tensor([[1.]])
#>              found torch.tensor([[2.5000]])
#>   x = torch.tensor([[1.]])
#>   weights = [torch.tensor([[-2.]]), torch.tensor([[3.]])]
#>   biases = [torch.tensor([0.5000]), torch.tensor([1.])]
