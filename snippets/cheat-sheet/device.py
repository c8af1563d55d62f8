import torch

gpu = torch.cuda.is_available()
device = "cuda" if gpu else "cpu"
x = torch.ones(2, device=device)
y = torch.zeros(2).to(device)
print(torch.zeros_like(x).device)
#> cpu
print((x + y).cpu().numpy())
#> [1. 1.]
