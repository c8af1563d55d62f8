import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

torch.manual_seed(0)
x = torch.randn(200, 2)
y = x @ torch.tensor([2.0, -1.0]) + 3  # (200,)
loader = DataLoader(TensorDataset(x, y), batch_size=50, shuffle=True)

model = nn.Sequential(nn.Linear(2, 1), nn.Flatten(0)).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(5):
    total = torch.zeros((), device=device)
    for inputs, targets in loader:
        predictions = model(inputs.to(device))
        loss = nn.functional.mse_loss(predictions, targets.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.detach()
    print(epoch, f"{total.item() / len(loader):.3f}")
#> 0 8.422
#> 1 1.432
#> 2 0.244
#> 3 0.043
#> 4 0.008
