import torch

torch.manual_seed(0)
x = torch.randn(1000, 256)
for _ in range(10):
    x = x / 2

spread = x.std(dim=0).mean().item()
print(f"{spread:.5f}")
#> 0.00098
