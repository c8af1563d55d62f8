import torch

find = torch.accelerator.current_accelerator
device = find(check_available=True) or "cpu"
x = torch.ones(2, device=device)
y = torch.zeros(2).to(device)
print(torch.zeros_like(x).device == x.device)
#> True
print((x + y).cpu().numpy())
#> [1. 1.]
