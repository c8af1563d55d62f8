import math

import torch

w = torch.tensor(9.0, requires_grad=True)
# wanted: tensor(3., grad_fn=<SqrtBackward0>)
print(math.sqrt(w))
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. ...
#> 3.0
