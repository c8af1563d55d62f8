def count_operations(result):
    count = 0
    waiting = [result.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is None or hasattr(node, "variable"):
            continue
        count += 1
        waiting += [source for source, _ in node.next_functions]
    return count


check(count_operations, count_operations_with_loops, inputs)
#> ✗ value: expected 2, found 3
#>   result = torch.tensor(2.)  # grad_fn=<MulBackward0>
