import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def foward(self, x):
        return self.layer(x)


net = Net()
# wanted: torch.Size([3, 1])
print(net(torch.ones(3, 2)).shape)
#> NotImplementedError: Module [Net] is missing the required "forward" function
