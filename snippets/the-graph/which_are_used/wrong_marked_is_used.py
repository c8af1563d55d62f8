def which_are_used(result, leaves):
    return [leaf.requires_grad for leaf in leaves]


check(which_are_used, which_are_used_with_loops, inputs)
#> ✗ result[0] value: expected False, found True
#>   result = torch.tensor(2.)  # grad_fn=<MeanBackward0>
#>   leaves = [torch.tensor([5., 0.], requires_grad=True)]
