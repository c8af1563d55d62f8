import io

import torch
from torch import nn

torch.manual_seed(0)
saved, file = nn.Linear(2, 1), io.BytesIO()
torch.save(saved.state_dict(), file)
file.seek(0)
model = nn.Linear(2, 1)
model.load_state_dict(torch.load(file))
model.eval()
print(torch.equal(model.weight, saved.weight))
#> True
