import io

import numpy as np
import torch

loss = np.mean([0.25, 0.75])
file = io.BytesIO()
torch.save({"epoch": 3, "loss": float(loss)}, file)
file.seek(0)
print(torch.load(file))
#> {'epoch': 3, 'loss': 0.5}
