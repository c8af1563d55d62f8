import torch

batch = torch.ones(4, 2, 3)
weights = torch.ones(4, 3, 2, dtype=torch.float64)
print((batch @ weights.to(batch.dtype)).shape)
#> torch.Size([4, 2, 2])
