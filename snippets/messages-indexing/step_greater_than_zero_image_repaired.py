import torch

image = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(image.flip(-1).tolist())
#> [[3, 2, 1], [6, 5, 4]]
