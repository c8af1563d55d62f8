import torch

image = torch.tensor([[1, 2], [3, 4]])
print(image[1, 0].item())
#> 3
print(image.unsqueeze(0)[0, 1, 0].item())
#> 3
