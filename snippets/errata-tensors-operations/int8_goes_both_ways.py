import numpy as np
import torch

x = torch.tensor([1, -2], dtype=torch.int8)

print(x.type(), x.numpy().dtype)
#> torch.CharTensor int8
print(torch.from_numpy(np.array([1, -2], dtype=np.int8)).type())
#> torch.CharTensor
