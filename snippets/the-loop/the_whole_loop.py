import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = 4 * torch.rand(130, 1) - 2
y = x.abs() + 0.2 * torch.randn(130, 1)
training = TensorDataset(x[:90], y[:90])
batches = DataLoader(training, batch_size=20, shuffle=True)
x_validation, y_validation = x[90:], y[90:]

model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
loss_of = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)

for epoch in range(21):
    model.train()
    total = 0.0
    for inputs, targets in batches:
        loss = loss_of(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(inputs)

    model.eval()
    with torch.no_grad():
        loss = loss_of(model(x_validation), y_validation)
    if epoch % 5 == 0:
        mean = total / len(training)
        print(f"{epoch:2} -> {mean:.3f} {loss.item():.3f}")
#>  0 -> 0.557 0.251
#>  5 -> 0.075 0.054
#> 10 -> 0.030 0.038
#> 15 -> 0.029 0.041
#> 20 -> 0.028 0.040
