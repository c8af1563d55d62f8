import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
loss = 2 * (y + 3)

same = x**2
print(y == same)
#> tensor(True)

torch.autograd.grad(loss, same)
#> RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
