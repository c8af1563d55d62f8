def gradient_in_parts(w, inputs, targets, size):
    w = w.detach().clone().requires_grad_()  # (d,)
    for part, wanted in zip(inputs.split(size), targets.split(size)):
        loss = ((part @ w - wanted) ** 2).sum() / len(inputs)
        loss.backward()
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 6 inputs agree
