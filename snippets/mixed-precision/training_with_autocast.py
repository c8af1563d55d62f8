import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
generator = torch.Generator().manual_seed(0)
x = torch.randn(256, 2, generator=generator).to(device)
y = (x[:, 0] * x[:, 1] > 0).long()

for mixed in (False, True):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    model.to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(200):
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=mixed):
            loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (model(x).argmax(dim=1) == y).float().mean()
    dtype = model[0].weight.dtype
    print(mixed, f"{loss.item():.2f} {right.item():.2f}", dtype)
#> False 0.01 1.00 torch.float32
#> True 0.02 1.00 torch.float32
