import numpy as np
import torch


def largest(x):
    return torch.as_tensor(x).detach().max().item()


print(largest(np.array([0.5, 0.25])))
#> 0.5
print(largest(torch.tensor([0.5, 0.25])))
#> 0.5
