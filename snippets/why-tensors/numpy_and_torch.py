import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0])
t = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

print((a**2).sum(), (t**2).sum().item())
#> 14.0 14.0

(t**2).sum().backward()
print(t.grad, hasattr(a, "grad"))
#> tensor([2., 4., 6.]) False

print(a.device, t.device, t.to("meta").device)
#> cpu cpu meta
