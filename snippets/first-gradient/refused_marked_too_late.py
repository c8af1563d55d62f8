import torch

x = torch.tensor(3.0)
y = x**2
x.requires_grad_()
y.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
