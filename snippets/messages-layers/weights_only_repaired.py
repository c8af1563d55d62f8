import io

import torch
from torch import nn

torch.manual_seed(0)
trained, model = nn.Linear(2, 1), nn.Linear(2, 1)
file = io.BytesIO()
torch.save(trained.state_dict(), file)
file.seek(0)
model.load_state_dict(torch.load(file))
print(torch.equal(model.weight, trained.weight))
#> True
