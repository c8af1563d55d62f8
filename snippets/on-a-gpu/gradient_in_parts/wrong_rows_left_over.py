def gradient_in_parts(predict, x, y, weight):
    variable = weight.clone().requires_grad_()
    for part in range(max(1, len(x) // 4)):
        rows = slice(4 * part, 4 * part + 4)
        loss = (predict(x[rows], variable) - y[rows]).square().sum() / len(x)
        loss.backward()
    return variable.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ values: expected torch.tensor([22.])
#>              found torch.tensor([12.])
#>   predict = predict
#>   x = torch.tensor([[1.], [2.], [3.], [4.], [5.]])
#>   y = torch.tensor([0., 0., 0., 0., 0.])
#>   weight = torch.tensor([1.])
