import torch


def count_operations_with_loops(result):
    met, step = set(), {result.grad_fn}
    while step:
        step = {node for node in step if node and not hasattr(node, "variable")}
        met |= step
        step = {source for node in step for source, _ in node.next_functions}
    return len(met)


x = torch.tensor(3.0, requires_grad=True)
print(count_operations_with_loops(x))
#> 0

y = x * x + x
print(count_operations_with_loops(y))
#> 2

print(count_operations_with_loops(y * y))
#> 3
