import torch

losses = torch.tensor([0.5, 0.25]).numpy()
print(losses.tolist())
#> [0.5, 0.25]
