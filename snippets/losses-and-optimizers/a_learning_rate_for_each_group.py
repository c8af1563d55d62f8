import torch

slow = torch.tensor(5.0, requires_grad=True)
fast = torch.tensor(5.0, requires_grad=True)
groups = [{"params": [slow]}, {"params": [fast], "lr": 0.4}]
optimizer = torch.optim.SGD(groups, lr=0.1)

(slow**2 + fast**2).backward()
optimizer.step()
print(slow.item(), fast.item())
#> 4.0 1.0

for group in optimizer.param_groups:
    group["lr"] /= 10

optimizer.step()
print(f"{slow.item():.1f} {fast.item():.1f}")
#> 3.9 0.6
