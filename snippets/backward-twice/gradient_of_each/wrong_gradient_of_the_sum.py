def gradient_of_each(losses, w):
    (gradient,) = torch.autograd.grad(losses(w).sum(), w)
    return gradient


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ shape: expected (1, 1), found (1,)
#>   losses = only_one
#>   w = torch.tensor([-0.5966], requires_grad=True)
