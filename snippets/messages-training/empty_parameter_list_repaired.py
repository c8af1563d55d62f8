import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])


optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)
learned = optimizer.param_groups[0]["params"]
print("learns", [each.numel() for each in learned])
#> learns [6, 3, 3, 1]
