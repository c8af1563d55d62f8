def count_operations(result):
    met = set()
    waiting = [result.grad_fn]
    while waiting:
        node = waiting.pop()
        if hasattr(node, "variable") or node in met:
            continue
        met.add(node)
        waiting += [source for source, _ in node.next_functions]
    return len(met)


check(count_operations, count_operations_with_loops, inputs)
#> ✗ AttributeError: 'NoneType' object has no attribute 'next_functions'
#>   result = torch.tensor(4.)
