import torch

w = torch.tensor(3.0, requires_grad=True)
x = [torch.tensor(1.0)]
for n in range(2):
    x.append(w * x[n])
torch.stack(x).sum().backward()
print(w.grad)
#> tensor(7.)
