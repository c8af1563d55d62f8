import numpy as np
import torch


def look(x):
    print(type(x).__name__, x.dtype, tuple(x.shape))
    if torch.is_tensor(x):
        print(x.device, x.requires_grad)


look(torch.ones(2, 4, requires_grad=True))
#> Tensor torch.float32 (2, 4)
#> cpu True
look(np.array([1.0, 2.0]))
#> ndarray float64 (2,)
