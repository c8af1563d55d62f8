def which_are_used(result, leaves):
    gradients = torch.autograd.grad(
        result, leaves, retain_graph=True, allow_unused=True, materialize_grads=True
    )
    return [bool((gradient != 0).any()) for gradient in gradients]


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ result[0] value: expected True, found False
#>   result = torch.tensor(5.)  # grad_fn=<SumBackward0>
#>   leaves = [torch.tensor([1., 2.], requires_grad=True), torch.tensor([1., 2.], requires_grad=True)]
