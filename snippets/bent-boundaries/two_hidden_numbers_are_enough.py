import torch
from torch import nn

points = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
weights = {
    "0.weight": torch.tensor([[1.0, 1.0], [1.0, 1.0]]),
    "0.bias": torch.tensor([0.0, -1.0]),
    "2.weight": torch.tensor([[1.0, -2.0]]),
    "2.bias": torch.tensor([-0.5]),
}
model.load_state_dict(weights)
with torch.no_grad():
    hidden = model[:2](points)
    print(hidden)
    print(model(points).squeeze(1))
#> tensor([[0., 0.],
#>         [1., 0.],
#>         [1., 0.],
#>         [2., 1.]])
#> tensor([-0.5000,  0.5000,  0.5000, -0.5000])
