import torch

coloured, grey = torch.zeros(3, 4, 4), torch.ones(1, 4, 4)
images = [coloured, grey.expand(3, 4, 4)]
print(torch.stack(images)[:, :, 0, 0].tolist())
#> [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]
