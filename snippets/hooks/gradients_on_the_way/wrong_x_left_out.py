def gradients_on_the_way(functions, x):
    value, values = x.detach().clone().requires_grad_(), []
    for function in functions:
        value = function(value)
        value.retain_grad()
        values.append(value)
    value.sum().backward()
    return torch.stack([value.grad for value in values])


check(gradients_on_the_way, gradients_on_the_way_with_loops, inputs, calls=1)
#> ✗ RuntimeError: stack expects a non-empty TensorList
#>   functions = []
#>   x = torch.tensor([3.])
