import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
optimizer.step()
scheduler.step()
(w**2).sum().backward()
optimizer.step()
print(w)
#> tensor([0.9800], requires_grad=True)
