def gradients_on_the_way(functions, x):
    values = [x.detach().clone().requires_grad_()]
    for function in functions:
        values.append(function(values[-1]))
    values[-1].sum().backward()
    for value in values[1:]:
        value.retain_grad()
    return torch.stack([value.grad for value in values])


check(gradients_on_the_way, gradients_on_the_way_with_loops, inputs, calls=1)
#> ✗ TypeError: expected Tensor as element 1 in argument 0, but got NoneType
#>   functions = [doubled]
#>   x = torch.tensor([3.])
