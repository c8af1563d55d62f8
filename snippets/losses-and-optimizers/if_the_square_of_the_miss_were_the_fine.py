import torch
from torch import nn

forecast = torch.tensor([0.9, 0.5, 0.01])
rain = torch.tensor([1.0, 1.0, 1.0])

fines = nn.MSELoss(reduction="none")(forecast, rain)
print(f"{fines[2] / fines[0]:.0f}")
#> 98
