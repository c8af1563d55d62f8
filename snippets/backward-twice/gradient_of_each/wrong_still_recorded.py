def gradient_of_each(losses, w):
    rows = []
    for loss in losses(w):
        (row,) = torch.autograd.grad(loss, w, create_graph=True)
        rows.append(row)
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ requires_grad: expected False, found True
#>   losses = only_one
#>   w = torch.tensor([-0.5966], requires_grad=True)
