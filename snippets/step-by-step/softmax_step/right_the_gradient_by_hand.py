def softmax_step(weight, bias, x, y, learning_rate):
    slopes = (x @ weight.T + bias).softmax(dim=1)
    slopes[torch.arange(len(y)), y] -= 1
    slopes = learning_rate * slopes / len(y)
    return weight - slopes.T @ x, bias - slopes.sum(dim=0)


check(softmax_step, softmax_step_with_loops, inputs)
#> ✓ softmax_step: 7 inputs agree
