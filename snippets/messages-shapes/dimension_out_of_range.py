import torch

scores = torch.tensor([0.5, 1.0, 2.0])
# wanted: 2
print(scores.argmax(dim=1).tolist())
#> IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
