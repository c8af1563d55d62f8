import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (w * 3 - 5) ** 2
# wanted: (tensor(12.), tensor(4.))
print(torch.autograd.grad(loss, [w, b]))
#> RuntimeError: The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
