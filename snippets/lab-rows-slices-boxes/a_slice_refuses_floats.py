import torch

image = torch.arange(6).view(2, 3)
x1, y1, x2, y2 = torch.tensor([1.0, 0.0, 3.0, 1.0])
print(image[y1:y2, x1:x2])
#> TypeError: only integer tensors of a single element can be converted to an index
