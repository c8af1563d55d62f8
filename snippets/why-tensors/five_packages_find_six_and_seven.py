import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])
y = 6 * x + 7

batches = DataLoader(TensorDataset(x, y), batch_size=2, shuffle=True)
layer = nn.Linear(1, 1)
loss_function = nn.MSELoss()
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)

for _ in range(200):
    for some_x, some_y in batches:
        loss = loss_function(layer(some_x), some_y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

print(f"{layer.weight.item():.2f} {layer.bias.item():.2f}")
#> 6.00 7.00
