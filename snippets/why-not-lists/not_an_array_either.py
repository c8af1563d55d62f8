import numpy as np
import torch

a = np.ones(2)
t = torch.ones(2, requires_grad=True)

print(isinstance(t, np.ndarray))
#> False

print(t.dtype, t.device, t.requires_grad)
#> torch.float32 cpu True

print(hasattr(a, "requires_grad"))
#> False
