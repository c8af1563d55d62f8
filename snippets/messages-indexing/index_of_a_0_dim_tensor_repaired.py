import torch

loss = torch.tensor([0.5, 0.25, 0.75]).mean()
print(loss.item())
#> 0.5
