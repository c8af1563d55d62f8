import torch

red = torch.tensor([[1, 0, 0], [1, 1, 0]])
green = torch.tensor([[0, 1, 0], [1, 1, 0]])
blue = torch.tensor([[0, 0, 1], [0, 1, 0]])
image = torch.stack([red, green, blue])

print(image.shape)
#> torch.Size([3, 2, 3])

print(image[:, 1, 0])
#> tensor([1, 1, 0])
