def jacobian(function, x):
    x.requires_grad_()
    rows = []
    for entry in function(x):
        x.grad = None
        entry.backward(retain_graph=True)
        rows.append(x.grad)
    x.requires_grad_(False)
    return torch.stack(rows)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ input x grad type: expected NoneType, found Tensor
#>   function = sines
#>   x = torch.tensor([1.5410])
