def gradients_on_the_way(functions, x):
    slopes, value = [], x.detach()
    for function in functions:
        before = value.clone().requires_grad_()
        after = function(before)
        slopes += torch.autograd.grad(after.sum(), before)
        value = after.detach()
    gradients = [torch.ones_like(value)]
    for slope in reversed(slopes):
        gradients.append(slope * gradients[-1])
    return torch.stack(gradients[::-1])


check(gradients_on_the_way, gradients_on_the_way_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([[-1., 1.], [-1., 1.], [1., 1.]])
#>              found torch.tensor([[-0., 0.], [-1., 1.], [1., 1.]])
#>   functions = [centred, squared]
#>   x = torch.tensor([1., 2.])
