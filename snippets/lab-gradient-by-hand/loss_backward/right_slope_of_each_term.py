def loss_backward(predicted, y):
    d_term = torch.full_like(predicted, 1 / predicted.numel())
    d_missed = d_term * 2 * (y - predicted)
    return -d_missed


check(loss_backward, loss_backward_with_loops, inputs)
#> ✓ loss_backward: 8 inputs agree
