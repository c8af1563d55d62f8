import torch

words = torch.tensor([[7, 3, 9, 2, 5]])
places = torch.arange(words.shape[1])
print(places.expand(words.shape).tolist())
#> [[0, 1, 2, 3, 4]]
