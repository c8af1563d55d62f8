def gradient_in_parts(predict, x, y, weight):
    variable = weight.clone().requires_grad_()
    (predict(x, variable) - y).square().mean().backward()
    return variable.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ MemoryError: more than 4 rows
#>   predict = predict
#>   x = torch.tensor([[1.], [2.], [3.], [4.], [5.]])
#>   y = torch.tensor([0., 0., 0., 0., 0.])
#>   weight = torch.tensor([1.])
