def gradient_in_parts(mean_loss, w, inputs, targets, size):
    w = w.clone().requires_grad_()
    total = 0
    for part, wanted in zip(inputs.split(size), targets.split(size)):
        total = total + len(part) * mean_loss(w, part, wanted)
    (total / len(inputs)).backward()
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ MemoryError: the part before is still there: go back through it first
#>   mean_loss = squares
#>   w = torch.tensor([1.])
#>   inputs = torch.tensor([[1.], [1.]])
#>   targets = torch.tensor([0., 0.])
#>   size = 1
