def gradient_of_each(losses, w):
    rows = []
    for loss in losses(w):
        rows.append(torch.autograd.grad(loss, w, retain_graph=True))
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ TypeError: expected Tensor as element 0 in argument 0, but got tuple
#>   losses = only_one
#>   w = torch.tensor([-0.5966], requires_grad=True)
