def gradient_in_parts(predict, x, y, weight):
    total = torch.zeros_like(weight)
    for start in range(0, len(x), 4):
        variable = weight.detach().clone().requires_grad_()
        part = slice(start, start + 4)
        loss = ((predict(x[part], variable) - y[part]) ** 2).sum()
        total += torch.autograd.grad(loss, variable)[0]
    return total / len(x)


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 14 inputs agree
