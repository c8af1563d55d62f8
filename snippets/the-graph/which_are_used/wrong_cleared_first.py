def which_are_used(result, leaves):
    for leaf in leaves:
        leaf.grad = None
    result.backward(retain_graph=True)
    used = [leaf.grad is not None for leaf in leaves]
    for leaf in leaves:
        leaf.grad = None
    return used


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ input leaves[0] grad type: expected Tensor, found NoneType
#>   result = torch.tensor(2.)  # grad_fn=<SumBackward0>
#>   leaves = [torch.tensor([2.], requires_grad=True), torch.tensor([1.], requires_grad=True)]
