def gradient_of_each(losses, w):
    rows = []
    for loss in losses(w):
        w.grad = None
        loss.backward(retain_graph=True)
        rows.append(w.grad)
    return torch.stack(rows)


check(gradient_of_each, gradient_of_each_with_loops, inputs, calls=1)
#> ✗ input w grad type: expected NoneType, found Tensor
#>   losses = only_one
#>   w = torch.tensor([-0.5966], requires_grad=True)
