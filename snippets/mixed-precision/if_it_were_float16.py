import torch

weight = torch.tensor(1.0, dtype=torch.float16)
for _ in range(1000):
    weight += 0.001
print(weight.item())
#> 1.9765625
