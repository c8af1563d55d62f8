import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
photo = torch.tensor([[[0.0, 0.5, 0.75]]])
ready = (photo - 0.5) / 0.25
# wanted: [[[0.0, 0.5, 0.75]]]
plt.imshow(ready.numpy())
#> Warning: Clipping input data to the valid range for imshow with RGB data ([0..1] for floats or [0..255] for integers). Got range [-2.0..1.0].
plt.close()
