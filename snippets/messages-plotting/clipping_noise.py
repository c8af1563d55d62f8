import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
output = torch.tensor([[[-0.125, 0.5, 1.125]]])
# wanted: [[[0.0, 0.5, 1.0]]]
plt.imshow(output.numpy())
#> Warning: Clipping input data to the valid range for imshow with RGB data ([0..1] for floats or [0..255] for integers). Got range [-0.125..1.125].
plt.close()
