import numpy as np
import torch


def safe_tensor(array):
    return torch.from_numpy(array.astype(np.float32))
