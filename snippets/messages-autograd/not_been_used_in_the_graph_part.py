import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
# wanted: tensor(4.)
print(torch.autograd.grad(y, x[1]))
#> RuntimeError: The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
