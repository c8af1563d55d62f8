import torch

heads = [torch.ones(1, requires_grad=True) for _ in range(2)]
loss = (3 * heads[0]).sum()
grads = torch.autograd.grad(loss, heads, materialize_grads=True)
print([grad.tolist() for grad in grads])
#> [[3.0], [0.0]]
