import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (3 * w - 9) ** 2
loss.backward()
print(w.grad)
#> tensor(-18.)
