import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
scores = torch.zeros(1, 2, 2)  # sentence, word, class
print(nn.Softmax()(scores).tolist())
#> [[[1.0, 1.0], [1.0, 1.0]]]
