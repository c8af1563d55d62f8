import torch
from torch import nn

torch.manual_seed(0)
encoder, head = nn.Linear(2, 3), nn.Linear(3, 1)
encoder.requires_grad_(False)
features = encoder(torch.ones(4, 2))
head(features).mean().backward()
learns = [layer.weight.grad is not None for layer in [encoder, head]]
print(*learns)
#> False True
