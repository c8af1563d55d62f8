def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)  # (m,)
    rows = []
    for weights in torch.eye(len(y)):  # (m, m)
        (row,) = torch.autograd.grad(y, x, weights, retain_graph=True)  # (n,)
        rows.append(row)
    return torch.stack(rows)  # (m, n)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✓ jacobian: 12 inputs agree
