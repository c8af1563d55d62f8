import torch

image = torch.arange(6).reshape(3, 1, 2)   # (channel, height, width)

right = image.permute(1, 2, 0)
wrong = image.reshape(1, 2, 3)
print(right.shape == wrong.shape)
#> True

print(right.tolist())
#> [[[0, 2, 4], [1, 3, 5]]]

print(wrong.tolist())
#> [[[0, 1, 2], [3, 4, 5]]]
