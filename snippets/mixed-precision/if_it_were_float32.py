import torch

weight = torch.tensor(1.0, dtype=torch.float32)
for _ in range(1000):
    weight += 0.001
print(weight.item())
#> 2.000046730041504
