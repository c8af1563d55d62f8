def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)
    (row,) = torch.autograd.grad(y, x, torch.ones_like(y))
    return row


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ shape: expected (1, 1), found (1,)
#>   function = sines
#>   x = torch.tensor([1.5410])
