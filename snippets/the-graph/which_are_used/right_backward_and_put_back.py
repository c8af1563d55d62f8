def which_are_used(result, leaves):
    before = [leaf.grad for leaf in leaves]
    for leaf in leaves:
        leaf.grad = None
    result.backward(inputs=leaves, retain_graph=True)
    used = [leaf.grad is not None for leaf in leaves]
    for leaf, gradient in zip(leaves, before):
        leaf.grad = gradient
    return used


check(which_are_used, which_are_used_with_loops, inputs)
#> ✓ which_are_used: 12 inputs agree
