import torch

with torch.no_grad():
    features = torch.arange(3.0) + 1
w = torch.tensor(2.0, requires_grad=True)
loss = (w * features).sum()
loss.backward()
print(w.grad)
#> tensor(6.)
