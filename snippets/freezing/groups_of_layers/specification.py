import torch
from torch import nn


def groups_of_layers_with_loops(layers, top, factor):
    result = []
    for number in range(len(layers)):
        rate = top
        for _ in range(len(layers) - 1 - number):
            rate = rate * factor
        parameters = []
        for parameter in layers[number]:
            if parameter.requires_grad:
                parameters.append(parameter)
        if len(parameters) > 0:
            result.append({"params": parameters, "lr": rate})
    return result


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1))
model[0].requires_grad_(False)
layers = [list(layer.parameters()) for layer in model]
for group in groups_of_layers_with_loops(layers, 0.5, 0.1):
    print(group["lr"], [parameter.numel() for parameter in group["params"]])
#> 0.05 [4, 2]
#> 0.5 [2, 1]
