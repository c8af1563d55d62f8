import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = torch.ones(3, requires_grad=True)


# wanted: learns [3]
optimizer = torch.optim.SGD(Scale().parameters(), lr=0.1)
#> ValueError: optimizer got an empty parameter list
