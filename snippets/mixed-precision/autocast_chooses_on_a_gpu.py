import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 3).to("cuda")
x = torch.randn(8, 4, device="cuda")
labels = torch.zeros(8, dtype=torch.long, device="cuda")

with torch.autocast("cuda"):
    scores = layer(x)
    loss = nn.functional.cross_entropy(scores, labels)
    print(scores.dtype, scores.relu().dtype, loss.dtype)
    print(scores.softmax(dim=1).dtype, scores.sum().dtype)

with torch.autocast("cuda", dtype=torch.bfloat16):
    print(layer(x).dtype)
