import torch
from torch import nn


class Mean(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2))

    def forward(self, x):
        self.weight = nn.Parameter(torch.softmax(self.weight, dim=0))
        return self.weight @ x


mean = Mean()
learned = mean.weight
mean(torch.tensor([2.0, 4.0])).backward()
print(learned.grad)
#> None
