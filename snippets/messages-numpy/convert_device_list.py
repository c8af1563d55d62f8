import numpy as np
import torch

device = "meta"
losses = [torch.tensor(x, device=device) for x in [0.5, 0.25]]
# wanted: 0.375
print(np.mean(losses))
#> TypeError: can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
