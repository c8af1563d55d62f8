import torch
from torch.nn.functional import conv2d

image = torch.arange(1.0, 17.0).reshape(1, 1, 4, 4)
kernel = torch.tensor([[[[1.0, 0.0], [0.0, -1.0]]]])

print(conv2d(image, kernel)[0, 0])
#> tensor([[-5., -5., -5.],
#>         [-5., -5., -5.],
#>         [-5., -5., -5.]])

print(conv2d(image, kernel.flip(-2, -1))[0, 0])
#> tensor([[5., 5., 5.],
#>         [5., 5., 5.],
#>         [5., 5., 5.]])
