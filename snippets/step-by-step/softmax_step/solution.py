def softmax_step(weight, bias, x, y, learning_rate):
    weight, bias = weight.clone().requires_grad_(), bias.clone().requires_grad_()
    loss = torch.nn.functional.cross_entropy(x @ weight.T + bias, y)
    slopes = torch.autograd.grad(loss, [weight, bias])
    with torch.no_grad():
        return weight - learning_rate * slopes[0], bias - learning_rate * slopes[1]


check(softmax_step, softmax_step_with_loops, inputs)
#> ✓ softmax_step: 7 inputs agree
