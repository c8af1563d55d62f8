import io

import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)
model = nn.Linear(2, 1).to(device)
weights = {name: x.cpu() for name, x in model.state_dict().items()}
file = io.BytesIO()
torch.save(weights, file)
file.seek(0)
print([x.device for x in torch.load(file).values()])
#> [device(type='cpu'), device(type='cpu')]
