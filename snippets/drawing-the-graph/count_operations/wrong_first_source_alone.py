def count_operations(result):
    count, node = 0, result.grad_fn
    while node is not None and not hasattr(node, "variable"):
        count += 1
        node = node.next_functions[0][0]
    return count


check(count_operations, count_operations_with_loops, inputs)
#> ✗ value: expected 3, found 2
#>   result = torch.tensor(20.2267)  # grad_fn=<AddBackward0>
