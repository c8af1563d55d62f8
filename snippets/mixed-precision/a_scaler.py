import torch
from torch import nn

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
model = nn.Linear(2, 1).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scaler = torch.amp.GradScaler(device.type, init_scale=2.0**16)
x, y = torch.ones(4, 2).to(device), torch.zeros(4, 1).to(device)

for factor in (1.0, 1e4, 1.0):
    before = model.weight.clone()
    with torch.autocast(device.type, dtype=torch.float16):
        loss = nn.functional.mse_loss(model(x * factor), y)
    optimizer.zero_grad()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    print(factor, not torch.equal(model.weight, before), scaler.get_scale())
#> 1.0 True 65536.0
#> 10000.0 False 32768.0
#> 1.0 True 32768.0
