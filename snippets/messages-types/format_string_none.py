import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2
loss = loss.backward()
# wanted: loss 4.00
print(f"loss {loss:.2f}")
#> TypeError: unsupported format string passed to NoneType.__format__
