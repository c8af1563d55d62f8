import math

import torch

w = torch.tensor([0.0, 6.0], requires_grad=True)
loss = math.sqrt(((w - 3) ** 2).mean())
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. ...
# wanted: tensor([-0.5000,  0.5000])
loss.backward()
#> AttributeError: 'float' object has no attribute 'backward'
