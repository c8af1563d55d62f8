import torch

x = torch.tensor(5.0, requires_grad=True)
y = x**3
z = 4 * y

print(z.grad_fn.name(), y.grad_fn.name())
#> MulBackward0 PowBackward0

print(repr(z.grad_fn).split(" at ")[0])
#> <MulBackward0 object
