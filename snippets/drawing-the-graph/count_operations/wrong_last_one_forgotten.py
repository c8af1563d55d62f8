def count_operations(result):
    met = set()
    waiting = [result.grad_fn]
    while waiting:
        for source, _ in waiting.pop().next_functions:
            if source and not hasattr(source, "variable") and source not in met:
                met.add(source)
                waiting.append(source)
    return len(met)


check(count_operations, count_operations_with_loops, inputs)
#> ✗ AttributeError: 'NoneType' object has no attribute 'next_functions'
#>   result = torch.tensor(4.)
