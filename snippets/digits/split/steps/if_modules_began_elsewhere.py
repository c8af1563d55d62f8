from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(1)
model = nn.Sequential(
    nn.Flatten(), nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)
)
compare = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
batches = DataLoader(TensorDataset(x, y), batch_size=50)
for epoch in range(3):
    for inputs, targets in batches:
        loss = compare(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(epoch + 1, f"{loss:.4f}")
#> 1 1.5328
#> 2 0.8538
#> 3 0.5987
