import torch

losses = torch.full((1000,), 100.0, dtype=torch.float16)
print(losses.sum(), losses.float().sum())
#> tensor(inf, dtype=torch.float16) tensor(100000.)

total = torch.tensor(0.0, dtype=torch.bfloat16)
for _ in range(1000):
    total += 1
print(total)
#> tensor(256., dtype=torch.bfloat16)
