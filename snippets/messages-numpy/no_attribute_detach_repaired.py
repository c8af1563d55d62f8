import numpy as np
import torch

for x in [np.array([0.5, 0.25]), torch.tensor([0.5, 0.25])]:
    print(torch.as_tensor(x).detach())
#> tensor([0.5000, 0.2500], dtype=torch.float64)
#> tensor([0.5000, 0.2500])
