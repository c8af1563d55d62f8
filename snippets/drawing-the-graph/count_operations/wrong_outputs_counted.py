def count_operations(result):
    met = set()
    waiting = [(result.grad_fn, 0)]
    while waiting:
        node, output = waiting.pop()
        if node is None or hasattr(node, "variable") or (node, output) in met:
            continue
        met.add((node, output))
        waiting += node.next_functions
    return len(met)


check(count_operations, count_operations_with_loops, inputs)
#> ✗ value: expected 2, found 3
#>   result = torch.tensor(2.)  # grad_fn=<MulBackward0>
