def count_operations(result):
    kinds = set()
    waiting = [result.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is None or hasattr(node, "variable") or node.name() in kinds:
            continue
        kinds.add(node.name())
        waiting += [source for source, _ in node.next_functions]
    return len(kinds)


check(count_operations, count_operations_with_loops, inputs)
#> ✗ value: expected 3, found 1
#>   result = torch.tensor(24.)  # grad_fn=<AddBackward0>
