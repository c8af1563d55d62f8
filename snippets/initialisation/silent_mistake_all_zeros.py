import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 2)
y = (x[:, :1] * x[:, 1:] > 0).float()

for value in (0.0, 0.5, None):
    model = nn.Sequential(nn.Linear(2, 8), nn.ReLU(), nn.Linear(8, 1))
    if value is not None:
        for parameter in model.parameters():
            nn.init.constant_(parameter, value)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(300):
        loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    different = len(model[0].weight.detach().unique(dim=0))
    print(value, f"{loss.item():.3f} {different}")
#> 0.0 0.689 1
#> 0.5 0.689 1
#> None 0.007 8
