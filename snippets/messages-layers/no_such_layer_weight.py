import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1, bias=False)


torch.manual_seed(0)
net = Net()
# wanted: torch.Size([1, 2])
print(net.weight.shape)
#> AttributeError: 'Net' object has no attribute 'weight'
