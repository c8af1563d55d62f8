import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
array.flags.writeable = False

tensor = torch.from_numpy(array)
#> UserWarning: The given NumPy array is not writable, ... You may want to copy the array ... This type of warning will be suppressed for the rest of this program. ...

tensor[0] = 100
print(array)
#> [100.   2.   3.]

copied = torch.tensor(array)
copied[0] = 0
print(array)
#> [100.   2.   3.]
