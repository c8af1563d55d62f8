import torch

# wanted: [1.0, 2.0]
print(torch.tensor([1, 2], torch.float32).tolist())
#> TypeError: tensor() takes 1 positional argument but 2 were given
