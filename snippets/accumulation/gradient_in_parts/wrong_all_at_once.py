def gradient_in_parts(mean_loss, w, inputs, targets, size):
    w = w.clone().requires_grad_()
    mean_loss(w, inputs, targets).backward()
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ MemoryError: 2 rows do not fit, 1 do
#>   mean_loss = squares
#>   w = torch.tensor([1.])
#>   inputs = torch.tensor([[1.], [1.]])
#>   targets = torch.tensor([0., 0.])
#>   size = 1
