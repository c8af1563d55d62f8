import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.plain = torch.tensor(100.0)
        self.register_buffer("kept", torch.tensor(100.0))


model = Scale().to("meta")
print(model.plain.device, model.kept.device)
#> cpu meta
