def loss_backward(predicted, y):
    return 2 * (predicted - y) / predicted.numel()


check(loss_backward)
#> ✓ loss_backward: 6 inputs agree with autograd
