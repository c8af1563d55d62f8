import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 3), nn.Linear(3, 1)]


# wanted: learns [6, 3, 3, 1]
optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)
#> ValueError: optimizer got an empty parameter list
