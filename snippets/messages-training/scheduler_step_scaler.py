import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale((1e35 * w).sum()).backward()
scaler.step(optimizer)
scaler.update()
# wanted: 0.1
scheduler.step()
#> UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`. ...
print(round(optimizer.param_groups[0]["lr"], 4))
#> 0.01
