import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
output = torch.tensor([[[-0.125, 0.5, 1.125]]])
image = plt.imshow(output.clamp(0, 1).numpy())
print(image.get_array().tolist())
#> [[[0.0, 0.5, 1.0]]]
plt.close()
