import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
(w**2).sum().backward()
optimizer.step()
scheduler.step()
print(round(optimizer.param_groups[0]["lr"], 4))
#> 0.01
