import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
layers = []
for _ in range(16):
    layers += [nn.Linear(1024, 1024), nn.ReLU()]
model = nn.Sequential(*layers).to("cuda")
parts = [model[start : start + 8] for start in range(0, 32, 8)]

for again in (False, True):
    model.zero_grad()
    torch.cuda.reset_peak_memory_stats()
    y = torch.ones(65536, 1024, device="cuda")
    for part in parts:
        y = checkpoint(part, y, use_reentrant=False) if again else part(y)
    y.mean().backward()
    del y
    peak = torch.cuda.max_memory_allocated() / 2**20
    slope = model[0].weight.grad.sum().item()
    print(again, f"{peak:.0f} MiB, {slope:.2e}")
