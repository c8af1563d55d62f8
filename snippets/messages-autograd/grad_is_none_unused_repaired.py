import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
for _ in range(2):
    (3 * a).backward()
    print(a.grad, b.grad)
    for p in [a, b]:
        p.grad = None
#> tensor(3.) None
#> tensor(3.) None
