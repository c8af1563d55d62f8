import matplotlib.pyplot as plt
import torch

ramp = torch.tensor([0.0, 0.25, 0.5, 1.0])
colours = ramp.view(1, 4, 1).expand(1, 4, 3)  # (height, width, channel)


def shown(pixels):
    return plt.imshow(pixels.numpy()).get_array()[0, :, 0]


print(shown(colours))
#> [0.   0.25 0.5  1.  ]
print(shown((colours * 255).to(torch.uint8)))
#> [  0  63 127 255]
print(shown(colours * 255))
#> Clipping input data to the valid range for imshow ...
#> [0. 1. 1. 1.]
print(shown(colours.to(torch.uint8)))
#> [0 0 0 1]
plt.close()
