import torch

batch = torch.tensor([[[1, 2, 3]]])
rows = batch.squeeze(1)
print(rows[:, 0].tolist())
#> [1]
