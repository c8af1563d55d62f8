def gradients_on_the_way(functions, x):
    values = [x.detach().clone().requires_grad_()]
    for function in functions:
        values.append(function(values[-1]))
    values[-1].sum().backward()
    return torch.stack([value.grad for value in values if value.is_leaf])


check(gradients_on_the_way, gradients_on_the_way_with_loops, inputs, calls=1)
#> ✗ shape: expected (2, 1), found (1, 1)
#>   functions = [doubled]
#>   x = torch.tensor([3.])
