def slopes(function, points):
    x = points.clone()
    y = function(x)
    x.requires_grad_()
    y.sum().backward()
    return x.grad


check(slopes, slopes_with_loops, inputs, calls=1)
#> ✗ RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
#>   function = cubed
#>   points = torch.tensor([1.5410])
