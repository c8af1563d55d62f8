import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)
weight = torch.tensor([[1.0, 2.0, 3.0], [0.0, 0.0, 1.0]])  # (2, 3)
bias = torch.tensor([10.0, 20.0])  # (2,)
layer.load_state_dict({"weight": weight, "bias": bias})

x = torch.tensor([1.0, 1.0, 1.0])  # (3,)
print(layer(x))
#> tensor([16., 21.], grad_fn=<ViewBackward0>)

print(x @ weight.T + bias)
#> tensor([16., 21.])

print(layer(torch.ones(5, 3)).shape)
#> torch.Size([5, 2])

print(layer(torch.ones(7, 5, 3)).shape)
#> torch.Size([7, 5, 2])
