def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)  # (m,)
    rows = [
        torch.autograd.grad(y, x, weights, retain_graph=True)[0]
        for weights in torch.eye(len(y))  # (m, m)
    ]
    return torch.stack(rows)  # (m, n)


check(jacobian, jacobian_with_loops, inputs)
#> ✓ jacobian: 8 inputs agree
