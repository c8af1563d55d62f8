import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
total = 0.0
for target in [3.0, 4.0]:
    total += ((w - target) ** 2).mean().item()
torch.tensor(total, requires_grad=True).backward()
print(w.grad)
#> None
