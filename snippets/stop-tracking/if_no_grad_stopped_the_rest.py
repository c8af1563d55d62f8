import torch

x = torch.tensor(3.0, requires_grad=True)

with torch.no_grad():
    square = x**2
    total = square + 5 * x

total.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
