from collections import deque


def count_operations(result):
    waiting, met = deque([result.grad_fn]), {None}
    count = 0
    while waiting:
        node = waiting.popleft()
        if node not in met:
            met.add(node)
            count += type(node).__name__ != "AccumulateGrad"
            waiting.extend(source for source, _ in node.next_functions)
    return count


check(count_operations, count_operations_with_loops, inputs)
#> ✓ count_operations: 14 inputs agree
