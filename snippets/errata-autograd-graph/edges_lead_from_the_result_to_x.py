import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
out = (x * 10).sum()

node, gradient = out.grad_fn, torch.tensor(1.0)
with torch.no_grad():
    while node.next_functions:
        gradient = node(gradient)
        if isinstance(gradient, tuple):
            gradient = gradient[0]
        print(node.name(), "->", gradient)
        node = node.next_functions[0][0]
#> SumBackward0 -> tensor([1., 1.])
#> MulBackward0 -> tensor([10., 10.])
