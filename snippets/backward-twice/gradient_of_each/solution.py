def gradient_of_each(losses, w):
    rows = []
    for loss in losses(w):
        (row,) = torch.autograd.grad(loss, w, retain_graph=True)
        rows.append(row)
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✓ gradient_of_each: 11 inputs agree
