import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        # wanted: ['layer.weight', 'layer.bias']
        self.layer = nn.Linear(2, 1)


print([name for name, _ in Net().named_parameters()])
#> AttributeError: cannot assign module before Module.__init__() call
