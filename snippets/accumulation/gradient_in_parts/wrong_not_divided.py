def gradient_in_parts(mean_loss, w, inputs, targets, size):
    w = w.clone().requires_grad_()
    for part, wanted in zip(inputs.split(size), targets.split(size)):
        mean_loss(w, part, wanted).backward()
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ values: expected torch.tensor([2.])
#>              found torch.tensor([4.])
#>   mean_loss = squares
#>   w = torch.tensor([1.])
#>   inputs = torch.tensor([[1.], [1.]])
#>   targets = torch.tensor([0., 0.])
#>   size = 1
