import torch
from torch import nn


class Add(nn.Module):
    def forward(self, x, y):
        return x + y


add, rest = Add(), nn.Sequential(nn.ReLU())
print(rest(add(torch.tensor([1.0]), torch.tensor([2.0]))).tolist())
#> [3.0]
