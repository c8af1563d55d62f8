def gradient_in_parts(predict, x, y, weight):
    variable = weight.clone().requires_grad_()
    for rows, targets in zip(x.split(4), y.split(4), strict=True):
        loss = (predict(rows, variable) - targets).square().sum() / len(x)
        loss.backward()
    return variable.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 14 inputs agree
