import torch

y = torch.tensor(3.0, requires_grad=True) * 2

print(torch.autograd._make_grads((y,), (None,), False))
#> (tensor(1.),)

print(torch.autograd._make_grads((y.detach(),), (None,), False))
#> (None,)
