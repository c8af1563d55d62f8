import torch

with torch.no_grad():
    features = torch.arange(3.0) + 1
w = torch.tensor(2.0, requires_grad=True)
(w * features).sum().backward()
print(w.grad)
#> tensor(6.)
with torch.inference_mode():
    others = torch.arange(3.0) + 1
(w * others.clone()).sum().backward()
print(w.grad)
#> tensor(12.)
