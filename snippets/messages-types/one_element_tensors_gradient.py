import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
rows = [w, 2 * w]
# wanted: tensor([3., 3.])
torch.tensor(rows).sum().backward()
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. ...
#> ValueError: only one element tensors can be converted to Python scalars
