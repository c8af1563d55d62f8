from copy import deepcopy

from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
network = nn.Sequential(
    nn.Flatten(), nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)
)
optimizer = torch.optim.SGD(network.parameters(), lr=0.2)
lowest, waited, epoch = torch.inf, 0, 0
while waited < 5:
    epoch += 1
    for batch in torch.randperm(1000).split(50):
        loss = cross_entropy(network(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        now = cross_entropy(network(x_validation), y_validation).item()
    if now < lowest:
        lowest, waited, best = now, 0, deepcopy(network.state_dict())
    else:
        waited += 1

print(epoch, f"{now:.2f}")
#> 18 0.51
network.load_state_dict(best)
print(epoch - waited, f"{lowest:.2f}")
#> 13 0.48
with torch.no_grad():
    right = network(x_test).argmax(dim=1) == y_test
print(f"{right.float().mean():.0%}")
#> 81%
