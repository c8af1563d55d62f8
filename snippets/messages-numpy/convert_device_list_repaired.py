import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
losses = [torch.tensor(x, device=device) for x in [0.5, 0.25]]
print(np.mean([loss.item() for loss in losses]))
#> 0.375
