import io
import pickle

import numpy as np
import torch

loss = np.mean([0.25, 0.75])
file = io.BytesIO()
torch.save({"epoch": 3, "loss": loss}, file)
file.seek(0)
try:
    # wanted: {'epoch': 3, 'loss': 0.5}
    print(torch.load(file))
except pickle.UnpicklingError as error:
    raise pickle.UnpicklingError(str(error).split(". ")[0]) from None
#> _pickle.UnpicklingError: Weights only load failed
