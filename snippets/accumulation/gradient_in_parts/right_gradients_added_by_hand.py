def gradient_in_parts(mean_loss, w, inputs, targets, size):
    result = 0 * w
    for start in range(0, len(inputs), size):
        rows = slice(start, start + size)
        x = w.detach().clone().requires_grad_()
        loss = mean_loss(x, inputs[rows], targets[rows])
        (gradient,) = torch.autograd.grad(loss, x)
        result += gradient * len(inputs[rows])
    return result / len(inputs)


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 13 inputs agree
