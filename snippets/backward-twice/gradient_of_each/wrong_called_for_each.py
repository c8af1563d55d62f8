def gradient_of_each(losses, w):
    rows = []
    for i in range(len(losses(w))):
        (row,) = torch.autograd.grad(losses(w)[i], w)
        rows.append(row)
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ RuntimeError: call 2 of only_one, but 1 must do
#>   losses = only_one
#>   w = torch.tensor([-0.5966], requires_grad=True)
