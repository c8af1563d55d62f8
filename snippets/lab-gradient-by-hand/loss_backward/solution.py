def loss_backward(predicted, y):
    return 2 * (predicted - y) / predicted.numel()


check(loss_backward, loss_backward_with_loops, inputs)
#> ✓ loss_backward: 8 inputs agree
