import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 3)
        fc2 = nn.Linear(3, 2)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))


torch.manual_seed(0)
net = Net()
# wanted: torch.Size([1, 2]) 4
print(net(torch.ones(1, 4)).shape, len(list(net.parameters())))
#> AttributeError: 'Net' object has no attribute 'fc2'
