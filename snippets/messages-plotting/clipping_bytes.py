import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
photo = torch.tensor([[[0.0, 128.0, 255.0]]])
# wanted: [[[0, 128, 255]]]
plt.imshow(photo.numpy())
#> Warning: Clipping input data to the valid range for imshow with RGB data ([0..1] for floats or [0..255] for integers). Got range [0.0..255.0].
plt.close()
