def count_operations(result):
    operations = [result.grad_fn] if result.grad_fn else []
    for node in operations:
        for source, _ in node.next_functions:
            if source and not hasattr(source, "variable") and source not in operations:
                operations.append(source)
    return len(operations)


check(count_operations, count_operations_with_loops, inputs)
#> ✓ count_operations: 14 inputs agree
