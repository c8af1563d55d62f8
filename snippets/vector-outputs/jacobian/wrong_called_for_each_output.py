def jacobian(function, x):
    x = x.clone().requires_grad_()
    m = len(function(x))
    rows = [torch.autograd.grad(function(x)[i], x)[0] for i in range(m)]
    return torch.stack(rows)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ RuntimeError: call 2 of sines, but 1 must do
#>   function = sines
#>   x = torch.tensor([1.5410])
