import torch
from torch import nn


def he(weight):
    nn.init.kaiming_normal_(weight, nonlinearity="relu")


def spread(rule, activation):
    torch.manual_seed(0)
    x = torch.randn(1000, 256)
    for _ in range(10):
        layer = nn.Linear(256, 256)
        rule(layer.weight)
        nn.init.zeros_(layer.bias)
        x = activation(layer(x))
    return f"{x.square().mean().sqrt().item():.5f}"


def default(weight):
    return weight


rules = {"default": default, "Xavier": nn.init.xavier_normal_, "He": he}
for name, rule in rules.items():
    print(name, spread(rule, torch.relu), spread(rule, torch.tanh))
#> default 0.00015 0.00298
#> Xavier 0.02812 0.22327
#> He 0.89988 0.55415
