import torch

coloured = torch.zeros(3, 4, 4)
grey = torch.ones(1, 4, 4)
grey = grey.expand(3, 4, 4)
images = torch.stack([coloured, grey])
print(images[:, :, 0, 0].tolist())
#> [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]
