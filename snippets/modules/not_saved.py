import torch
from torch import nn


class Causal(nn.Module):
    def __init__(self, size):
        super().__init__()
        mask = torch.ones(size, size).tril()
        self.register_buffer("mask", mask, persistent=False)


model = Causal(3)
print([name for name, _ in model.named_buffers()], [*model.state_dict()])
#> ['mask'] []

model.mask = model.mask * 2
print([name for name, _ in model.named_buffers()])
#> ['mask']

model.mask = None
print([name for name, _ in model.named_buffers()])
#> []
