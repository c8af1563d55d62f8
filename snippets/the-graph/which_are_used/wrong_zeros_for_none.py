def which_are_used(result, leaves):
    gradients = torch.autograd.grad(
        result, leaves, retain_graph=True, materialize_grads=True
    )
    return [gradient is not None for gradient in gradients]


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ result[0] value: expected False, found True
#>   result = torch.tensor(2.)  # grad_fn=<MeanBackward0>
#>   leaves = [torch.tensor([5., 0.], requires_grad=True)]
