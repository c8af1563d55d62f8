def jacobian(function, x):
    x.requires_grad_()
    y = function(x)
    rows = [torch.autograd.grad(entry, x, retain_graph=True)[0] for entry in y]
    return torch.stack(rows)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ input x requires_grad: expected False, found True
#>   function = sines
#>   x = torch.tensor([1.5410])
