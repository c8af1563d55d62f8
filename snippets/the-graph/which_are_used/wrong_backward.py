def which_are_used(result, leaves):
    result.backward(retain_graph=True)
    return [leaf.grad is not None for leaf in leaves]


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ input leaves[0] grad type: expected NoneType, found Tensor
#>   result = torch.tensor(20.0855)  # grad_fn=<ExpBackward0>
#>   leaves = [torch.tensor(1., requires_grad=True)]
