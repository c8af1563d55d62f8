import io

import torch
from torch import nn


def new_model():
    return nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))


torch.manual_seed(0)
model = new_model()
file = io.BytesIO()
torch.save(model.state_dict(), file)

file.seek(0)
loaded = new_model()
print(loaded.load_state_dict(torch.load(file)))
#> <All keys matched successfully>

x = torch.ones(1, 2)
print(torch.equal(model(x), loaded(x)))
#> True
