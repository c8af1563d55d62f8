def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)
    rows = []
    for entry in y:
        entry.backward(retain_graph=True)
        rows.append(x.grad)
    return torch.stack(rows)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ values: expected torch.tensor([[1.], [1.]])
#>              found torch.tensor([[2.], [2.]])
#>   function = total_and_product
#>   x = torch.tensor([-1.3986])
