import torch
from torch import nn


class Centred(nn.Module):
    def __init__(self, is_buffer, mean=0.0):
        super().__init__()
        mean = torch.tensor(mean)
        if is_buffer:
            self.register_buffer("mean", mean)
        else:
            self.mean = mean

    def forward(self, x):
        return x - self.mean


x = torch.tensor(25.0)
for is_buffer in (False, True):
    trained, loaded = Centred(is_buffer, 20.0), Centred(is_buffer)
    loaded.load_state_dict(trained.state_dict())
    print(is_buffer, trained(x).item(), loaded(x).item())
#> False 5.0 25.0
#> True 5.0 5.0
