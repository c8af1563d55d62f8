import torch

losses = []
for step in range(4):
    losses.append(0.5 / (step + 1))
print(torch.tensor(losses).mean())
#> tensor(0.2604)
