import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.arange(6.0)[:, None]  # (6, 1)
y = torch.tensor([[1.0], [3.0], [5.0], [7.0], [9.0], [31.0]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
loss_of = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
losses = []

for step in range(401):
    loss = loss_of(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    if step % 100 == 0:
        found = f"{model.weight.item():.2f} {model.bias.item():.2f}"
        print(f"{step:3} {loss.item():6.2f} -> {found}")
#>   0 178.48 -> 3.62 1.42
#> 100  31.76 -> 4.80 -2.60
#> 200  31.75 -> 4.85 -2.80
#> 300  31.75 -> 4.86 -2.81
#> 400  31.75 -> 4.86 -2.81

figure, axes = plt.subplots(1, 2, figsize=(6.4, 3), layout="constrained")
left, right = axes
left.plot(losses[:101])
left.set(xlabel="step", ylabel="loss", ylim=(0, 190))
right.plot(x, y, "o")
right.plot(x, model(x).detach())
right.set(xlabel="x", yticks=[0, 10, 20, 30])
