import torch

scores = torch.tensor([2.0, 1.0, 0.5])
print(scores.argmax(dim=-1))
#> tensor(0)
print(scores[None].argmax(dim=1))
#> tensor([0])
