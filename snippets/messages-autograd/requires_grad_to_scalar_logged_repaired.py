import torch

w = torch.tensor(9.0, requires_grad=True)
loss = (w - 8) ** 2
history = []
history.append(loss.item())
print(history)
#> [1.0]
