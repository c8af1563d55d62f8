import torch

heads = [torch.ones(1, requires_grad=True) for _ in range(2)]
loss = (3 * heads[0]).sum()
# wanted: [[3.0], [0.0]]
grads = torch.autograd.grad(loss, heads)
#> RuntimeError: The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
