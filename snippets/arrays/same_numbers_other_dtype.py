import numpy as np
import torch

for numbers in ([1, 2], [1, 2.5]):
    print(np.array(numbers).dtype, torch.tensor(numbers).dtype)
#> int64 torch.int64
#> float64 torch.float32

print(np.ones(2).dtype, torch.ones(2).dtype)
#> float64 torch.float32
