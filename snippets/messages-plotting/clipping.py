import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
photo = torch.linspace(0, 1, 12).view(2, 2, 3)
ready = (photo - 0.5) / 0.25
plt.imshow(ready.numpy())
#> Warning: Clipping input data to the valid range for imshow with RGB data ([0..1] for floats or [0..255] for integers). Got range [-2.0..2.0].
plt.close()
