def jacobian(function, x):
    x = x.clone().requires_grad_()
    y = function(x)
    rows = [torch.autograd.grad(entry, x)[0] for entry in y]
    return torch.stack(rows)


check(jacobian, jacobian_with_loops, inputs, calls=1)
#> ✗ RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
#>   function = total_and_product
#>   x = torch.tensor([-1.3986])
