import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


net = Net()
#> AttributeError: cannot assign module before Module.__init__() call
