import numpy as np
import torch

data = np.frombuffer(bytes([7, 8, 9]), dtype=np.uint8)
x = torch.from_numpy(data)
#> UserWarning: The given NumPy array is not writable, and PyTorch does not support non-writable tensors. This means writing to this tensor will result in undefined behavior. You may want to copy the array to protect its data or make it writable before converting it to a tensor. This type of warning will be suppressed for the rest of this program. ...
print(x)
#> tensor([7, 8, 9], dtype=torch.uint8)
