def jacobian(function, x):
    x = x.clone().requires_grad_()
    function(x).sum().backward()
    return torch.diag(x.grad)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ shape: expected (2, 1), found (1, 1)
#>   function = total_and_product
#>   x = torch.tensor([-1.3986])
