def gradient_in_parts(mean_loss, w, inputs, targets, size):
    w = w.clone().requires_grad_()
    parts = inputs.split(size)
    for part, wanted in zip(parts, targets.split(size)):
        (mean_loss(w, part, wanted) / len(parts)).backward()
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ values: expected torch.tensor([4.])
#>              found torch.tensor([5.])
#>   mean_loss = squares
#>   w = torch.tensor([1.])
#>   inputs = torch.tensor([[1.], [1.], [2.]])
#>   targets = torch.tensor([0., 0., 0.])
#>   size = 2
