import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
photo = torch.tensor([[[0.0, 0.5, 0.75]]])
ready = (photo - 0.5) / 0.25
image = plt.imshow(ready.clamp(0, 1).numpy())
print(image.get_array().tolist())
#> [[[0.0, 0.0, 1.0]]]
plt.close()
