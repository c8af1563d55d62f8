import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
photo = torch.tensor([[[0.0, 128.0, 255.0]]])
image = plt.imshow(photo.to(torch.uint8).numpy())
print(image.get_array().tolist())
#> [[[0, 128, 255]]]
plt.close()
