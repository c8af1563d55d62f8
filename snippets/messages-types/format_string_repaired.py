import torch
from torch import nn

guess, truth = torch.tensor([1.0, 2.0]), torch.tensor([1.5, 4.0])
loss = nn.MSELoss(reduction="none")(guess, truth)
print(f"loss {loss.mean():.2f}")
#> loss 2.12
print("each", " ".join(f"{one:.2f}" for one in loss))
#> each 0.25 4.00
