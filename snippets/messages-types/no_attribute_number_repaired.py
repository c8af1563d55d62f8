import torch

w = torch.tensor(3.0, requires_grad=True)
loss = w**2
loss.backward()
print(w.grad)
#> tensor(6.)
