def loss_backward(predicted, y):
    n, o = predicted.shape
    return (predicted - y) * (2 / n / o)


check(loss_backward, loss_backward_with_loops, inputs)
#> ✓ loss_backward: 8 inputs agree
