import matplotlib.pyplot as plt
import torch

pixels = torch.full((1, 2, 3), 0.5)  # (height, width, channel)
pixels[0, 0, 1] = torch.nan

drawn = plt.imshow(pixels.numpy())
print(drawn.to_rgba(drawn.get_array()))
#> [[[0.5 nan 0.5 0. ]
#>   [0.5 0.5 0.5 1. ]]]
plt.close()
