def softmax_step(weight, bias, x, y, learning_rate):
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = torch.nn.functional.cross_entropy(x @ weight.T + bias, y)
    slopes = torch.autograd.grad(loss, [weight, bias])
    return weight - learning_rate * slopes[0], bias - learning_rate * slopes[1]


check(softmax_step, softmax_step_with_loops, inputs)
#> ✗ result[0] requires_grad: expected False, found True
#>   weight = torch.tensor([[0.], [0.]])
#>   bias = torch.tensor([0., 0.])
#>   x = torch.tensor([[1.]])
#>   y = torch.tensor([0])
#>   learning_rate = 1.0
