import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)

with torch.no_grad():
    first = w[0]
    double = 2 * w
    rows = [row.requires_grad for row in w]
print(first.requires_grad, double.requires_grad, rows)
#> True False [True, True]

(3 * first).backward()
print(first.is_leaf, first.grad, w.grad)
#> True None None

print(w.detach()[0].requires_grad)
#> False
