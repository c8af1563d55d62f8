def gradient_in_parts(predict, x, y, weight):
    variable = torch.nn.Parameter(weight.clone())
    for rows, targets in zip(x.split(3), y.split(3), strict=True):
        loss = torch.nn.functional.mse_loss(predict(rows, variable), targets)
        (loss * len(rows) / len(x)).backward()
    return variable.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✓ gradient_in_parts: 14 inputs agree
