import torch


def count_operations_with_loops(result):
    met = []

    def walk(node):
        if node is None or hasattr(node, "variable"):
            return
        if node not in met:
            met.append(node)
        for source, _ in node.next_functions:
            walk(source)

    walk(result.grad_fn)
    return len(met)


x = torch.tensor(3.0, requires_grad=True)
print(count_operations_with_loops(x))
#> 0

y = x * x + x
print(count_operations_with_loops(y))
#> 2

print(count_operations_with_loops(y * y))
#> 3
