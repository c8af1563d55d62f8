import torch

x = torch.tensor([1.0, 2.0])
y = x + 1
if torch.accelerator.is_available():
    torch.accelerator.synchronize()
print(y.tolist())
#> [2.0, 3.0]
