def tanh_backward(d_hidden, hidden):
    return d_hidden * (1 - hidden**2)


check(tanh_backward)
#> ✓ tanh_backward: 6 inputs agree with autograd
