def gradient_of_each(losses, w):
    rows = []
    for loss in losses(w):
        (row,) = torch.autograd.grad(loss, w)
        rows.append(row)
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
#>   losses = three_sums
#>   w = torch.tensor([1.5410], requires_grad=True)
