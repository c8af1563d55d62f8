import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 3)
nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
nn.init.zeros_(layer.bias)
print(layer.bias)
#> Parameter containing:
#> tensor([0., 0., 0.], requires_grad=True)

nn.init.constant_(layer.bias, -2.0)
print(layer.bias.requires_grad, layer.bias.data)
#> True tensor([-2., -2., -2.])

for rule in ("linear", "tanh", "relu"):
    print(rule, f"{nn.init.calculate_gain(rule):.3f}")
#> linear 1.000
#> tanh 1.667
#> relu 1.414
