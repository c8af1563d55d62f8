import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = 4 * torch.rand(130, 1) - 2
y = x.abs() + 0.2 * torch.randn(130, 1)
training = TensorDataset(x[:90], y[:90])
batches = DataLoader(training, batch_size=20, shuffle=True)
model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
loss_of = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
grid = torch.linspace(-2, 2, 81)[:, None]  # (81, 1)
totals, checks = [], []
figure, axes = plt.subplots(1, 2, figsize=(6.4, 3), layout="constrained")
left, right = axes

for epoch in range(21):
    totals.append(0.0)
    for inputs, targets in batches:
        loss = loss_of(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        totals[-1] += loss.item() * len(inputs) / len(training)
    with torch.no_grad():
        checks.append(loss_of(model(x[90:]), y[90:]).item())
        if epoch in (0, 20):
            style = "C1--" if epoch == 0 else "C1-"
            right.plot(grid, model(grid), style, linewidth=2)

left.plot(totals, "C0", label="training")
left.plot(checks, "C1", label="validation")
left.set(xlabel="epoch", ylabel="loss", xticks=[0, 10, 20], ylim=(0, 0.6))
left.legend(frameon=False)
right.plot(x[:90], y[:90], "C0.", alpha=0.6)
right.set(xlabel="x", xticks=[-2, 0, 2], yticks=[0, 1, 2])
right.set_ylabel("y", rotation=0)
