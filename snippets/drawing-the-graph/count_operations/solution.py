def count_operations(result):
    met = set()
    waiting = [result.grad_fn]
    while waiting:
        node = waiting.pop()
        if node is None or hasattr(node, "variable") or node in met:
            continue
        met.add(node)
        waiting += [source for source, _ in node.next_functions]
    return len(met)


check(count_operations, count_operations_with_loops, inputs)
#> ✓ count_operations: 14 inputs agree
