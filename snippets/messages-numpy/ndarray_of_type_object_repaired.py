import numpy as np
import torch

table = np.array([[1.5, 2.0], [None, 4.0]])
print(torch.from_numpy(table.astype(np.float32)))
#> tensor([[1.5000, 2.0000],
#>         [   nan, 4.0000]])
