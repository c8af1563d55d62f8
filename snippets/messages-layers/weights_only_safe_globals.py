import io

import torch
from torch import nn
from torch.serialization import safe_globals

torch.manual_seed(0)
file = io.BytesIO()
torch.save(nn.Linear(2, 1), file)
file.seek(0)
with safe_globals([nn.Linear]):
    print(torch.load(file))
#> Linear(in_features=2, out_features=1, bias=True)
