import io

import torch
from torch import nn
from torch.serialization import safe_globals

torch.manual_seed(0)
trained = nn.Linear(2, 1)
file = io.BytesIO()
torch.save(trained, file)
file.seek(0)
with safe_globals([nn.Linear]):
    print(torch.equal(torch.load(file).weight, trained.weight))
#> True
