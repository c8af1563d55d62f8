def gradient_in_parts(mean_loss, w, inputs, targets, size):
    w = w.clone().requires_grad_()  # (d,)
    for part, wanted in zip(inputs.split(size), targets.split(size)):
        share = len(part) / len(inputs)
        (share * mean_loss(w, part, wanted)).backward()
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 13 inputs agree
