def gradients_on_the_way(functions, x):
    values = [x.detach().clone().requires_grad_()]
    for function in functions:
        values.append(function(values[-1]))
    total = values[-1].sum()
    gradients = []
    for value in values:
        gradients += torch.autograd.grad(total, value, retain_graph=True)
    return torch.stack(gradients)


check(gradients_on_the_way, gradients_on_the_way_with_loops, inputs, calls=1)
#> ✗ RuntimeError: a second backward() through the same result
#>   functions = [doubled]
#>   x = torch.tensor([3.])
