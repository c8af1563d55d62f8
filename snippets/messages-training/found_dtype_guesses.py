import numpy as np
import torch
from torch import nn

x = torch.from_numpy(np.array([0.0, 2.0]))
answers = torch.tensor([1.0, 1.0])
# wanted: tensor(0.4100)
print(nn.BCELoss()(x.sigmoid(), answers))
#> RuntimeError: Found dtype Float but expected Double
