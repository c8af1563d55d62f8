import torch

weight = torch.tensor(5.0, requires_grad=True)
history, copies = [], []

for _ in range(3):
    history.append(weight.detach().numpy())
    copies.append(weight.detach().clone().numpy())
    with torch.no_grad():
        weight -= 1

print([array.item() for array in history])
#> [2.0, 2.0, 2.0]
print([array.item() for array in copies])
#> [5.0, 4.0, 3.0]
