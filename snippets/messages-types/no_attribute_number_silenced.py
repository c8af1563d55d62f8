import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w**2).item()
torch.tensor(loss, requires_grad=True).backward()
print(w.grad)
#> None
