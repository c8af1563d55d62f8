import numpy as np
import torch

depths = torch.from_numpy(np.array([3, 1, 2], dtype=np.uint16))

print(depths.sort().values, depths == 1)
#> tensor([1, 2, 3], dtype=torch.uint16) tensor([False,  True, False])
print(depths.int() + 1)
#> tensor([4, 2, 3], dtype=torch.int32)

depths + 1
#> NotImplementedError: "add_stub" not implemented for 'UInt16'
