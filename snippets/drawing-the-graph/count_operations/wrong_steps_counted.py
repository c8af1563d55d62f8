def count_operations(result):
    count, step = 0, {result.grad_fn}
    while True:
        step = {node for node in step if node and not hasattr(node, "variable")}
        if not step:
            return count
        count += 1
        step = {source for node in step for source, _ in node.next_functions}


check(count_operations, count_operations_with_loops, inputs)
#> ✗ value: expected 3, found 2
#>   result = torch.tensor(20.2267)  # grad_fn=<AddBackward0>
