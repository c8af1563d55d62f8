def which_are_used(result, leaves):
    gradients = torch.autograd.grad(result, leaves, allow_unused=True)
    return [gradient is not None for gradient in gradients]


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ RuntimeError: Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.
#>   result = torch.tensor(2.)  # grad_fn=<MeanBackward0>
#>   leaves = [torch.tensor([1., 2.], requires_grad=True), torch.tensor([1., 2.], requires_grad=True), torch.tensor([3., -4.], requires_grad=True), torch.tensor([5., 0.], requires_grad=True)]
