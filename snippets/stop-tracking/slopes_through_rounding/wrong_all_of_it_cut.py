def slopes_through_rounding(loss, x):
    with torch.no_grad():
        rounded = x + (x.round() - x)
    (slopes,) = torch.autograd.grad(loss(rounded), x)
    return slopes


check(slopes_through_rounding, slopes_through_rounding_with_loops, inputs, calls=1)
#> ✗ RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
#>   loss = torch.prod
#>   x = torch.tensor([-4.1958], requires_grad=True)
