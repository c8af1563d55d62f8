import numpy as np
import torch
from torch import nn

guesses = torch.tensor([0.5, 0.75, 0.5])
answers = torch.from_numpy(np.array([1.0, 1.0, 0.0]))
# wanted: tensor(0.5580)
print(nn.BCELoss()(guesses, answers))
#> RuntimeError: Found dtype Double but expected Float
