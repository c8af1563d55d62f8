import logging
import sys

import matplotlib.pyplot as plt
import torch

logging.basicConfig(stream=sys.stdout, format="Warning: %(message)s")
photo = torch.linspace(0, 1, 12).view(2, 2, 3)
ready = (photo - 0.5) / 0.25
plt.imshow((ready * 0.25 + 0.5).numpy())
bright = photo * 255
plt.imshow((bright / 255).numpy())
plt.imshow(bright.to(torch.uint8).numpy())
plt.close()
print(torch.allclose(ready * 0.25 + 0.5, photo))
#> True
