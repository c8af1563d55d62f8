import torch

w = torch.tensor(9.0, requires_grad=True)
losses = [(w - target) ** 2 for target in [8, 7]]
# wanted: tensor(2.5000, grad_fn=<MeanBackward0>)
print(torch.tensor(losses).mean())
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. ...
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. ...
#> tensor(2.5000)
