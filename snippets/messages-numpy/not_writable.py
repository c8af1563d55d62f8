import numpy as np
import torch

source = bytes([7, 8, 9])
data = np.frombuffer(source, dtype=np.uint8)
# wanted: [8, 9, 10] [7, 8, 9]
x = torch.from_numpy(data)
#> UserWarning: The given NumPy array is not writable, and PyTorch does not support non-writable tensors. This means writing to this tensor will result in undefined behavior. You may want to copy the array to protect its data or make it writable before converting it to a tensor. This type of warning will be suppressed for the rest of this program. (Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/tensor_numpy.cpp:213.)
x += 1
print(x.tolist(), list(source))
#> [8, 9, 10] [8, 9, 10]
