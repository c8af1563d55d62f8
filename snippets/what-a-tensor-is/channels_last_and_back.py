import torch

image = torch.arange(6).reshape(3, 1, 2)   # (channel, height, width)
print(image.tolist())
#> [[[0, 1]], [[2, 3]], [[4, 5]]]

pixels = image.permute(1, 2, 0)            # (height, width, channel)
print(tuple(pixels.shape), pixels.tolist())
#> (1, 2, 3) [[[0, 2, 4], [1, 3, 5]]]

back = pixels.permute(2, 0, 1)             # (channel, height, width)
print(torch.equal(back, image))
#> True

photos = torch.zeros(32, 48, 64, 3)        # (photo, height, width, channel)
print(photos.permute(0, 3, 1, 2).shape)
#> torch.Size([32, 3, 48, 64])
