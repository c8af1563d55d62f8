import torch

scores = torch.tensor([0.5, 1.0, 2.0])
print(scores.argmax(dim=-1).tolist())
#> 2
print(scores[None].argmax(dim=1).tolist())
#> [2]
