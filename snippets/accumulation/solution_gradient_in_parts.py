def gradient_in_parts(w, inputs, targets, size):
    w = w.detach().clone().requires_grad_()  # (d,)
    for part, wanted in zip(inputs.split(size), targets.split(size)):
        loss = ((part @ w - wanted) ** 2).sum() / len(inputs)
        loss.backward()
    return w.grad
