import torch
from torch import nn

for mixed in (False, True):
    torch.manual_seed(0)
    layers = []
    for _ in range(8):
        layers += [nn.Linear(2048, 2048), nn.ReLU()]
    model = nn.Sequential(*layers).to("cuda")
    x = torch.randn(16384, 2048, device="cuda")
    torch.cuda.reset_peak_memory_stats()
    with torch.autocast("cuda", dtype=torch.bfloat16, enabled=mixed):
        loss = model(x).square().mean()
    loss.backward()
    print(mixed, f"{torch.cuda.max_memory_allocated() / 2**20:.0f} MiB")
    del model, x, loss
