def softmax_step(weight, bias, x, y, learning_rate):
    slopes = (x @ weight.T + bias).softmax(dim=1)
    slopes[torch.arange(len(y)), y] -= 1
    weight -= learning_rate * slopes.T @ x / len(y)
    bias -= learning_rate * slopes.mean(dim=0)
    return weight, bias


check(softmax_step, softmax_step_with_loops, inputs)
#> ✗ input weight values: expected torch.tensor([[0.], [0.]])
#>                           found torch.tensor([[0.5000], [-0.5000]])
#>   weight = torch.tensor([[0.], [0.]])
#>   bias = torch.tensor([0., 0.])
#>   x = torch.tensor([[1.]])
#>   y = torch.tensor([0])
#>   learning_rate = 1.0
