def softmax_step(weight, bias, x, y, learning_rate):
    powers = (x @ weight.T + bias).exp()
    slopes = powers / powers.sum(dim=1, keepdim=True)
    slopes[torch.arange(len(y)), y] -= 1
    slopes = learning_rate * slopes / len(y)
    return weight - slopes.T @ x, bias - slopes.sum(dim=0)


check(softmax_step, softmax_step_with_loops, inputs)
#> ✗ result[0] values: expected torch.tensor([[0.], [2.]])
#>                        found torch.tensor([[torch.nan], [2.]])
#>   weight = torch.tensor([[1.], [1.]])
#>   bias = torch.tensor([300., 0.])
#>   x = torch.tensor([[1.]])
#>   y = torch.tensor([1])
#>   learning_rate = 1.0
