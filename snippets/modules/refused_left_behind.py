import torch
from torch import nn


class Towards(nn.Module):
    def __init__(self, is_buffer):
        super().__init__()
        goal = torch.tensor([10.0, 10.0])
        if is_buffer:
            self.register_buffer("goal", goal)
        else:
            self.goal = goal

    def forward(self, x):
        return torch.lerp(x, self.goal, 0.5)


x = torch.ones(2, device="meta")
print(Towards(is_buffer=True).to("meta")(x).device)
#> meta

Towards(is_buffer=False).to("meta")(x)
#> RuntimeError: Tensor on device cpu is not on the expected device meta!
