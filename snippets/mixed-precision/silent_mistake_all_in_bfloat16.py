import torch
from torch import nn

generator = torch.Generator().manual_seed(0)
x = torch.randn(256, 8, generator=generator)
y = x.sum(dim=1, keepdim=True)

for dtype in (torch.float32, torch.bfloat16):
    torch.manual_seed(0)
    model = nn.Linear(8, 1).to(dtype)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.003)
    for _ in range(2000):
        loss = nn.functional.mse_loss(model(x.to(dtype)), y.to(dtype))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    mean = model.weight.float().mean()
    print(dtype, f"{loss.item():.6f} {mean.item():.3f}")
#> torch.float32 0.000000 1.000
#> torch.bfloat16 0.925781 0.640
