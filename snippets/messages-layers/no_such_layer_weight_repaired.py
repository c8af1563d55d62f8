import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1, bias=False)


torch.manual_seed(0)
net = Net()
print(net.fc.weight.shape)
#> torch.Size([1, 2])
