import torch

w = torch.tensor(9.0, requires_grad=True)
loss = (w - 8) ** 2
history = []
# wanted: [1.0]
history.append(float(loss))
#> UserWarning: Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first. ...
print(history)
#> [1.0]
