def jacobian(function, x):
    x = x.detach().clone().requires_grad_()
    rows = []
    for entry in function(x):
        x.grad = None
        entry.backward(retain_graph=True)
        rows.append(x.grad)
    return torch.stack(rows)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✓ jacobian: 12 inputs agree
