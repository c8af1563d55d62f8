def gradients_on_the_way(functions, x):
    steps, value = [], x.detach()
    for function in functions:
        before = value.clone().requires_grad_()
        after = function(before)
        steps.append((before, after))
        value = after.detach()
    gradients = [torch.ones_like(value)]
    for before, after in reversed(steps):
        gradients += torch.autograd.grad(after, before, gradients[-1])
    return torch.stack(gradients[::-1])


check(gradients_on_the_way, gradients_on_the_way_with_loops, inputs, calls=1)
#> ✓ gradients_on_the_way: 15 inputs agree
