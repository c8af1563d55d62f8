def gradient_in_parts(mean_loss, w, inputs, targets, size):
    w.requires_grad_()
    for part, wanted in zip(inputs.split(size), targets.split(size)):
        (mean_loss(w, part, wanted) * len(part) / len(inputs)).backward()
    w.requires_grad_(False)
    return w.grad


check(gradient_in_parts, gradient_in_parts_with_loops, inputs)
#> ✗ input w grad type: expected NoneType, found Tensor
#>   mean_loss = squares
#>   w = torch.tensor([1.])
#>   inputs = torch.tensor([[1.]])
#>   targets = torch.tensor([0.])
#>   size = 1
