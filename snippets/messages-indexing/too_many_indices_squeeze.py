import torch

batch = torch.tensor([[[1, 2, 3]]])
rows = batch.squeeze()
# wanted: [1]
print(rows[:, 0].tolist())
#> IndexError: too many indices for tensor of dimension 1
