def gradient_in_parts(predict, x, y, weight):
    variable = weight.clone().requires_grad_()
    parts = list(zip(x.split(4), y.split(4), strict=True))
    for rows, targets in parts:
        loss = (predict(rows, variable) - targets).square().mean() / len(parts)
        loss.backward()
    return variable.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ values: expected torch.tensor([22.])
#>              found torch.tensor([32.5000])
#>   predict = predict
#>   x = torch.tensor([[1.], [2.], [3.], [4.], [5.]])
#>   y = torch.tensor([0., 0., 0., 0., 0.])
#>   weight = torch.tensor([1.])
