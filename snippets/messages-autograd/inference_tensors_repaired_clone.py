import torch

with torch.inference_mode():
    features = torch.arange(3.0) + 1
w = torch.tensor(2.0, requires_grad=True)
loss = (w * features.clone()).sum()
loss.backward()
print(w.grad)
#> tensor(6.)
