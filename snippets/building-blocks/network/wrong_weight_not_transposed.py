def network(x, weights, biases):
    *hidden, last = zip(weights, biases, strict=True)
    for weight, bias in hidden:
        x = (x @ weight + bias).relu()
    weight, bias = last
    return x @ weight + bias


check(network, network_with_loops, inputs)
#> ✗ values: expected torch.tensor([[11., 17.]])
#>              found torch.tensor([[13., 16.]])
#>   x = torch.tensor([[1., 2.]])
#>   weights = [torch.tensor([[3., 4.], [5., 6.]])]
#>   biases = [torch.tensor([0., 0.])]
