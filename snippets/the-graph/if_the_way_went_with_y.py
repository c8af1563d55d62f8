import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
z = y.detach() + 1

y = 5 * x
z.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
