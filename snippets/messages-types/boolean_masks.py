import torch

scores = torch.tensor([0.5, 2.0, 1.0])
padding = torch.tensor([0, 1, 1])
# wanted: [0.5, 0.0, 0.0]
print(scores.masked_fill(padding, 0.0).tolist())
#> RuntimeError: masked_fill_ only supports boolean masks, but got mask with dtype long int
