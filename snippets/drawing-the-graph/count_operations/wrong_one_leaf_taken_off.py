def count_operations(result):
    met = set()
    waiting = [result.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is None or node in met:
            continue
        met.add(node)
        waiting += [source for source, _ in node.next_functions]
    return max(len(met) - 1, 0)


check(count_operations, count_operations_with_loops, inputs)
#> ✗ value: expected 1, found 2
#>   result = torch.tensor(6.)  # grad_fn=<MulBackward0>
