import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 3)
x, labels = torch.randn(8, 4), torch.zeros(8, dtype=torch.long)

with torch.autocast("cpu", dtype=torch.bfloat16):
    scores = layer(x)
    loss = nn.functional.cross_entropy(scores, labels)
    print(scores.dtype, scores.relu().dtype, loss.dtype)
#> torch.bfloat16 torch.bfloat16 torch.float32

loss.backward()
print(layer.weight.dtype, layer.weight.grad.dtype)
#> torch.float32 torch.float32
print(layer(x).dtype)
#> torch.float32
