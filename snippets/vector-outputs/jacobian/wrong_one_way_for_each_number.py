def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)
    result = torch.zeros(len(y), len(x), dtype=x.dtype)
    for i in range(len(y)):
        for j in range(len(x)):
            result[i, j] = torch.autograd.grad(y[i], x, retain_graph=True)[0][j]
    return result


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ RuntimeError: 2 outputs, and 3 ways back
#>   function = first_and_a_constant
#>   x = torch.tensor([2., 4.])
