import torch
from torch import nn

MIB = 2**20


def used():
    return f"{torch.cuda.memory_allocated() / MIB:.0f}"


torch.manual_seed(0)
layers = []
for _ in range(8):
    layers += [nn.Linear(2048, 2048), nn.ReLU()]
model = nn.Sequential(*layers).to("cuda")
optimizer = torch.optim.Adam(model.parameters())
print("weights", used())

for rows in (1024, 8192):
    torch.cuda.reset_peak_memory_stats()
    loss = model(torch.ones(rows, 2048, device="cuda")).mean()
    print(rows, "after forward", used())
    loss.backward()
    print(rows, "after backward", used())
    optimizer.step()
    optimizer.zero_grad()
    peak = torch.cuda.max_memory_allocated() / MIB
    print(rows, "after the step", used(), f"at most {peak:.0f}")

with torch.no_grad():
    torch.cuda.reset_peak_memory_stats()
    model(torch.ones(8192, 2048, device="cuda"))
    peak = torch.cuda.max_memory_allocated() / MIB
    print("without gradients", f"{peak:.0f}")
print("kept for later", f"{torch.cuda.memory_reserved() / MIB:.0f}")
