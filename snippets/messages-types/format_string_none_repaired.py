import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
loss.backward()
print(f"loss {loss.item():.2f}")
#> loss 4.00
