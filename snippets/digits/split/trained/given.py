from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def accuracy(model, x, y):
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()


torch.manual_seed(0)
model = nn.Sequential(
    nn.Flatten(), nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)
)
compare = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
batches = DataLoader(TensorDataset(x, y), batch_size=50, shuffle=True)

for epoch in range(12):
    for inputs, targets in batches:
        loss = compare(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    if epoch % 3 == 2:
        seen = accuracy(model, x, y)
        new = accuracy(model, x_validation, y_validation)
        print(f"{epoch + 1:2}  {seen:.0%}  {new:.0%}")
#>  3  77%  68%
#>  6  90%  77%
#>  9  97%  81%
#> 12  99%  83%
