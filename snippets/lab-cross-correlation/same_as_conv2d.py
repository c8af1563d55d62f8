import torch
from torch.nn.functional import conv2d

image = torch.arange(1.0, 17).view(4, 4)
kernel = torch.tensor([[1.0, 0], [0, -1]])
print(conv2d(image[None, None], kernel[None, None])[0, 0])
#> tensor([[-5., -5., -5.],
#>         [-5., -5., -5.],
#>         [-5., -5., -5.]])
print(conv2d(image[None, None], kernel.flip(0, 1)[None, None])[0, 0])
#> tensor([[5., 5., 5.],
#>         [5., 5., 5.],
#>         [5., 5., 5.]])
