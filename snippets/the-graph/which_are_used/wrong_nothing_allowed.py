def which_are_used(result, leaves):
    gradients = torch.autograd.grad(result, leaves, retain_graph=True)
    return [gradient is not None for gradient in gradients]


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
#>   result = torch.tensor(2.)  # grad_fn=<MeanBackward0>
#>   leaves = [torch.tensor([5., 0.], requires_grad=True)]
