def gradient_in_parts(predict, x, y, weight):
    variable = weight.clone().requires_grad_()
    total = torch.zeros_like(weight)
    for rows, targets in zip(x.split(4), y.split(4), strict=True):
        loss = (predict(rows, variable) - targets).square().sum() / len(x)
        (slopes,) = torch.autograd.grad(loss, variable)
        total += slopes
        variable = (variable - 0.1 * slopes).detach().requires_grad_()
    return total


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ values: expected torch.tensor([22.])
#>              found torch.tensor([10.])
#>   predict = predict
#>   x = torch.tensor([[1.], [2.], [3.], [4.], [5.]])
#>   y = torch.tensor([0., 0., 0., 0., 0.])
#>   weight = torch.tensor([1.])
