import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2

with torch.no_grad():
    y.backward()
    print(x.grad)
    w = torch.tensor(2.0, requires_grad=True)
    z = w * x
    print(w.requires_grad, z.requires_grad)
#> tensor(6.)
#> True False

z.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
