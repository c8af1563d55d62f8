import torch
from torch import nn

forecast = torch.tensor([0.9, 0.5, 0.01])
rain = torch.tensor([1.0, 1.0, 1.0])

print(nn.BCELoss(reduction="none")(forecast, rain))
#> tensor([0.1054, 0.6931, 4.6052])

print(-forecast.log())
#> tensor([0.1054, 0.6931, 4.6052])

print(nn.BCELoss()(forecast, rain))
#> tensor(1.8012)
