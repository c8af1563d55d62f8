def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)
    rows = [torch.autograd.grad(entry, x, retain_graph=True)[0] for entry in y]
    return torch.stack(rows, dim=1)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ shape: expected (2, 1), found (1, 2)
#>   function = total_and_product
#>   x = torch.tensor([-1.3986])
